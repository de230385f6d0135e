import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { isEnd, type StateEntry, stateAt } from '../undertakings/undertaking.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';
import { isStillListed } from './still-listed.ts';

/** Someone who takes part, as the tables beside the matrix need it. */
export interface BesideMember {
  readonly undertakingId: string;
  readonly name: string;
  readonly isGuest: boolean;
}

export interface BesideRow {
  readonly undertaking: UndertakingRecord;
  readonly state: StateEntry;
  readonly members: readonly string[];
}

/** What the reports list beside the matrix: work of a few by their own initiative, and work beyond the county. */
export interface BesideMatrix {
  readonly local: readonly BesideRow[];
  readonly crossCounty: readonly BesideRow[];
  /** County-wide, but who takes part is not handed down. */
  readonly unknown: readonly BesideRow[];
}

/** What stands beside the matrix on a day; carried out, a local cooperation goes on and stays listed. */
export function besideMatrix(
  undertakings: readonly UndertakingRecord[],
  members: readonly BesideMember[],
  date: CalendarDate,
  unknownIds: readonly string[],
): BesideMatrix {
  const rows = undertakings.flatMap((undertaking): (BesideRow & { readonly crosses: boolean })[] => {
    const state = stateAt(undertaking.states, date);
    if (state === null || !isListed(undertaking, state, date)) return [];
    const own = members.filter(({ undertakingId }) => undertakingId === undertaking.id);
    const crosses = undertaking.crossesCounty || own.some(({ isGuest }) => isGuest);
    return [{ undertaking, state, members: own.map(({ name }) => name), crosses }];
  });
  return {
    local: rows
      .filter(({ undertaking, crosses }) => undertaking.kind === 'oertliche-ikz' && !crosses)
      .map(rowOf),
    unknown: rows.filter(({ undertaking }) => unknownIds.includes(undertaking.id)).map(rowOf),
    crossCounty: rows.filter(({ crosses }) => crosses).map(rowOf),
  };
}

const rowOf = ({ undertaking, state, members }: BesideRow): BesideRow => ({ undertaking, state, members });

function isListed({ states }: UndertakingRecord, { state }: StateEntry, date: CalendarDate): boolean {
  if (state === 'warteliste' || state === 'verworfen') return false;
  if (!isEnd(state) || state === 'umgesetzt') return true;
  return isStillListed(states, date);
}
