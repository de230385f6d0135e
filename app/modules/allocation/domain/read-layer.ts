import { ok } from '../../../foundation/result.ts';
import { refuse } from './allocation-problem.ts';
import type { FlatLayer, Layer, LayerKind, RateLayer, RestLayer, ShareLayer } from './allocation-types.ts';
import { decimal, money, plainObject, type Reader, text } from './json-fields.ts';
import { record } from './read-record.ts';

const kind =
  <Kind extends LayerKind>(expected: Kind): Reader<Kind> =>
  () =>
    ok(expected);

const READERS: Readonly<Record<LayerKind, Reader<Layer>>> = {
  flat: record<FlatLayer>({ kind: kind('flat'), name: text, amount: money }),
  rate: record<RateLayer>({ kind: kind('rate'), name: text, of: text, rate: decimal }),
  share: record<ShareLayer>({ kind: kind('share'), name: text, percent: decimal, of: text }),
  rest: record<RestLayer>({ kind: kind('rest'), name: text, of: text }),
};

/** One entry of `layers`; its kind says which other keys it has. */
export const readLayer: Reader<Layer> = (value, path) => {
  const object = plainObject(value, path);
  if (!object.ok) return object;
  const written = text(object.value['kind'], [...path, 'kind']);
  if (!written.ok) return written;
  if (isLayerKind(written.value)) return READERS[written.value](value, path);
  return refuse(
    [...path, 'kind'],
    `Die Art „${written.value}“ gibt es nicht; möglich sind "flat", "rate", "share" und "rest".`,
  );
};

const isLayerKind = (written: string): written is LayerKind => Object.hasOwn(READERS, written);
