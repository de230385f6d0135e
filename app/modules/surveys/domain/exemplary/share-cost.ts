import { MILLION, millionths } from '../../../../foundation/decimal.ts';
import { fail, type Result } from '../../../../foundation/result.ts';
import {
  type Allocation,
  type AllocationInput,
  allocate,
  EQUAL,
  type Layer,
} from '../../../allocation/domain/index.ts';
import type { CostSplit, SharingMember } from './cost-split.ts';

const POPULATION = 'population';

/**
 * Splits the cost among those that share it: to the cent, every part with its Rechenweg (contract of `allocate`). What a
 * cap leaves over is told as unallocated. Refuses with a German sentence, as where inhabitants are missing.
 */
export function shareCost(
  split: CostSplit,
  nameOf: (memberId: string) => string,
): Result<Allocation, string> {
  const missing = needsPopulation(split) ? split.sharing.filter(({ population }) => population === null) : [];
  if (missing.length > 0)
    return fail(
      `Für ${missing.map(({ memberId }) => nameOf(memberId)).join(', ')} ist keine Einwohnerzahl hinterlegt. Teilen Sie zu gleichen Teilen, oder tragen Sie sie im Register nach.`,
    );
  const allocated = allocate(inputOf(split, nameOf));
  return allocated.ok ? allocated : fail(allocated.error.message);
}

const needsPopulation = ({ key, capPerInhabitant }: CostSplit): boolean =>
  key !== 'gleich' || capPerInhabitant !== null;

const inputOf = (
  { pool, sharing, floor, capPerInhabitant, ...split }: CostSplit,
  nameOf: (memberId: string) => string,
): AllocationInput => ({
  pool,
  period: null,
  members: sharing.map((member) => ({
    ...{ id: member.memberId, name: nameOf(member.memberId), from: null, to: null },
    measures: measuresOf(member),
  })),
  prorate: [],
  layers: layersOf(split),
  floor: floor === null ? null : { amount: floor },
  cap: capPerInhabitant === null ? null : { perUnit: capPerInhabitant, of: POPULATION },
  guaranteed: null,
});

const measuresOf = ({ population }: SharingMember) =>
  new Map(population === null ? [] : [[POPULATION, millionths(BigInt(population.value) * MILLION)]]);

function layersOf({ key, equalPercent }: Pick<CostSplit, 'key' | 'equalPercent'>): readonly Layer[] {
  const rest = (name: string, of: string): Layer => ({ kind: 'rest', name, of });
  switch (key) {
    case 'gleich':
      return [rest('Gleicher Anteil', EQUAL)];
    case 'einwohner':
      return [rest('Nach Einwohnern', POPULATION)];
    case 'beides':
      return [
        { kind: 'share', name: 'Gleicher Anteil', of: EQUAL, percent: equalPercent ?? millionths(0n) },
        rest('Rest nach Einwohnern', POPULATION),
      ];
  }
}
