import { cents } from '../../../foundation/cents.ts';
import { MILLION, millionths } from '../../../foundation/decimal.ts';
import { type AllocationInput, EQUAL, type Layer } from '../../allocation/domain/index.ts';
import { POPULATION } from './what-if-population.ts';
import type { WhatIfKey, WhatIfValues } from './what-if-values.ts';

type Scheme = Pick<AllocationInput, 'layers' | 'floor' | 'cap' | 'guaranteed'>;

const BASE_NAME = 'Grundbetrag';

/**
 * The scheme of a simulation: the base amount of each member first, then the layers of the chosen key, bounded by floor
 * and cap. A table's own flat amount is its base.
 */
export function simulatedScheme(own: Scheme, values: WhatIfValues): Scheme {
  const flat = own.layers.find((layer) => layer.kind === 'flat');
  const base: readonly Layer[] =
    values.base > 0n ? [{ kind: 'flat', name: flat?.name ?? BASE_NAME, amount: values.base }] : [];
  return {
    layers: [...base, ...keyLayers(own, values.key)],
    floor: values.floor === null ? null : { amount: values.floor },
    cap: values.cap === null ? null : { perUnit: values.cap, of: POPULATION },
    guaranteed: own.guaranteed,
  };
}

function keyLayers({ layers }: Scheme, key: WhatIfKey): readonly Layer[] {
  switch (key) {
    case 'table':
      return layers.filter((layer) => layer.kind !== 'flat');
    case 'population':
      return [{ kind: 'rest', name: 'Anteil nach Einwohnern', of: POPULATION }];
    case 'equal':
      return [{ kind: 'rest', name: 'Gleicher Anteil', of: EQUAL }];
    case 'ten-ninety':
      return [
        { kind: 'share', name: '10 % zu gleichen Teilen', percent: TEN_PERCENT, of: EQUAL },
        { kind: 'rest', name: '90 % nach Einwohnern', of: POPULATION },
      ];
  }
}

const TEN_PERCENT = millionths(10n * MILLION);

/** What flat amounts and fixed shares take of the pool before the key's rest. */
export function takenBefore(layers: readonly Layer[], pool: bigint, size: number) {
  const taken = layers.map((layer) => {
    if (layer.kind === 'flat') return layer.amount * BigInt(size);
    return layer.kind === 'share' ? (pool * layer.percent) / (100n * MILLION) : 0n;
  });
  return cents(taken.reduce((sum, part) => sum + part, 0n));
}
