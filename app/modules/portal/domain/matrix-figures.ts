import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type buildParticipationMatrix,
  type Cell,
  type StateEntry,
  stateAt,
  UNDERTAKING_STATE_LABELS,
} from '../../projects/domain/index.ts';
import type { MatrixFigures, MatrixMark } from './figures.ts';

type Matrix = ReturnType<typeof buildParticipationMatrix>;

interface Named {
  readonly isSample: boolean;
  readonly slug: string;
  readonly states: readonly StateEntry[];
}

/** A matrix of the projects as the overview shows it. */
export const matrixFigures = (
  { rows, columns, totals }: Matrix,
  undertakings: ReadonlyMap<string, Named>,
  asOf: CalendarDate,
): MatrixFigures => ({
  asOf,
  columns: columns.map(({ undertaking: { id, title, implementationTitle }, participants, implementers }) => {
    const named = undertakings.get(id);
    const state = named && stateAt(named.states, asOf);
    return {
      title,
      path: named ? `/projekte/${named.slug}` : '/projekte',
      state: state ? UNDERTAKING_STATE_LABELS[state.state] : '',
      isSample: named?.isSample ?? false,
      participants,
      implementation:
        implementationTitle === null ? null : { title: implementationTitle, participants: implementers ?? 0 },
    };
  }),
  rows: rows.map(({ member: { key, name }, cells, participations }) => ({
    key,
    name,
    marks: cells.map(toMark),
    participations,
  })),
  participations: totals.participations,
});

const toMark = (cell: Cell): MatrixMark => ({
  state: stateOf(cell),
  roles: cell.roles,
  second: cell.implementation,
});

function stateOf({ participates, roles, responsible }: Cell): MatrixMark['state'] {
  if (participates) return 'takes-part';
  if (roles.length > 0) return 'attends';
  return responsible === false ? 'exempt' : 'absent';
}
