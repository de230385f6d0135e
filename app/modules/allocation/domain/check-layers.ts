import { type AllocationProblem, allocationProblem } from './allocation-problem.ts';
import type { AllocationInput, Layer } from './allocation-types.ts';

/** No layers, a `rest` that is not the only one and the last, or a layer that would give money away. */
export function checkLayers({ layers }: AllocationInput): AllocationProblem | null {
  if (layers.length === 0) {
    return allocationProblem(
      ['layers'],
      'Es ist keine Schicht angegeben; nennen Sie mindestens eine, zum Beispiel eine der Art "rest".',
    );
  }
  const rests = layers.flatMap((layer, index) => (layer.kind === 'rest' ? [index] : []));
  const [first, second] = rests;
  if (second !== undefined) {
    return allocationProblem(
      ['layers', second, 'kind'],
      'Es darf nur eine Schicht der Art "rest" geben; streichen Sie die übrigen oder machen Sie daraus "share".',
    );
  }
  if (first !== undefined && first !== layers.length - 1) {
    return allocationProblem(
      ['layers', first, 'kind'],
      'Die Schicht der Art "rest" muss die letzte sein; stellen Sie sie ans Ende.',
    );
  }
  return checkSigns(layers);
}

function checkSigns(layers: readonly Layer[]): AllocationProblem | null {
  for (const [index, layer] of layers.entries()) {
    const field = negativeField(layer);
    if (field !== null) {
      return allocationProblem(
        ['layers', index, field],
        `Die Schicht „${layer.name}“ hat einen Wert unter 0; geben Sie 0 oder mehr an (eine Gutschrift ist ein Topf unter 0).`,
      );
    }
  }
  return null;
}

function negativeField(layer: Layer): string | null {
  switch (layer.kind) {
    case 'flat':
      return layer.amount < 0n ? 'amount' : null;
    case 'rate':
      return layer.rate < 0n ? 'rate' : null;
    case 'share':
      return layer.percent < 0n ? 'percent' : null;
    case 'rest':
      return null;
  }
}
