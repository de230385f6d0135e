import type { CalendarDate } from '../../app/foundation/calendar-date.ts';
import { type Cell, isEnd, type ReportYear } from '../../app/modules/projects/domain/index.ts';
import type { UndertakingSeed } from './undertaking-seed.ts';

/** The matrix of a report year: one cell a member and undertaking. */
export interface MatrixSeed {
  readonly year: ReportYear;
  readonly cells: readonly Cell[];
}

/** A cell with the days it holds; the last day included, null while it still holds. */
export interface ParticipationSeed extends Cell {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/**
 * Who took part in what from when on, as the sources hand it down. The matrix of a report year holds for its year, from the
 * day a project is first known not to have ended, or from a later day that the source makes certain. Members that a source
 * lists outside a matrix take part from the day of the state it lists them for.
 */
export const participationHistory = (
  undertakings: readonly UndertakingSeed[],
  matrices: readonly MatrixSeed[],
): ParticipationSeed[] => [
  ...matrices.flatMap((matrix) => ofMatrix(undertakings, matrix)),
  ...undertakings.flatMap(ofLists),
];

function ofMatrix(undertakings: readonly UndertakingSeed[], { year, cells }: MatrixSeed) {
  const seeds = new Map(undertakings.map((seed) => [seed.slug, seed]));
  return cells.map((cell) => ({
    ...cell,
    validFrom: knownFrom(seeds.get(cell.undertakingId), year),
    validTo: null,
  }));
}

function knownFrom(seed: UndertakingSeed | undefined, { startsOn }: ReportYear): CalendarDate {
  if (seed?.membersSince) return seed.membersSince;
  const first = seed?.states[0];
  return first && !isEnd(first.state) && first.since > startsOn ? first.since : startsOn;
}

function ofLists(seed: UndertakingSeed): ParticipationSeed[] {
  const from = seed.membersSince ?? seed.states.at(-1)?.since;
  if (!from) return [];
  const waves = [{ from, memberKeys: seed.memberKeys ?? [] }, ...seed.laterMembers];
  return waves.flatMap((wave) =>
    wave.memberKeys.map((memberKey) => ({
      ...TAKES_PART,
      memberKey,
      undertakingId: seed.slug,
      implementation: seed.implementationTitle === null ? null : false,
      validFrom: wave.from,
      validTo: null,
    })),
  );
}

/** More than that is not known of them. */
const TAKES_PART = {
  participates: true,
  represented: false,
  roles: [],
  coreTeam: false,
  responsible: true,
  note: '',
} as const;
