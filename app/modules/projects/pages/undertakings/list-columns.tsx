import { SampleDataBadge } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { dayText } from '../../domain/undertakings/day-text.ts';
import { stateBegan, UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectRow } from '../../use-cases/undertakings/list-project-rows.ts';
import { hyphenated } from '../matrix/hyphenated.ts';
import { LightBadge } from './light-badge.tsx';
import { StateCell } from './state-badge.tsx';

/** Members that lead a project, in the order of the alliance's lists. */
export const leadNames = ({ participants }: Pick<ProjectRow, 'participants'>): string =>
  participants
    .filter(({ roles }) => roles.includes('PL'))
    .map(({ memberName }) => memberName)
    .join(', ');

/** Since when it is in its state, no more exact than its source: of many only the report that knew it so is known. */
export function sinceText({ states, state }: Pick<ProjectRow, 'states' | 'state'>): string {
  const began = state && stateBegan(states, state.since);
  if (!began) return '';
  return began.precision === 'latest'
    ? `${dayText({ date: began.since, precision: 'month' })} oder früher`
    : dayText({ date: began.since, precision: began.precision });
}

export const nextText = ({ nextDate }: Pick<ProjectRow, 'nextDate'>): string =>
  nextDate === null ? '' : `${dayText(nextDate)}: ${nextDate.title}`;

/** The light has a column only where one of the rows has one. */
export const listColumns = (base: string, withLight: boolean): Column<ProjectRow>[] => [
  {
    id: 'titel',
    header: 'Projekt',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title, kind, isSample }) => (
      <>
        <a href={`${base}/projekte/${slug}`}>{hyphenated(title)}</a> {isSample && <SampleDataBadge />}
        <small className="gw-cell-note">{UNDERTAKING_KIND_LABELS[kind]}</small>
      </>
    ),
  },
  ...STANDING,
  ...(withLight ? [LIGHT] : []),
  ...AROUND,
];

const STANDING: readonly Column<ProjectRow>[] = [
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state, stages }) => <StateCell state={state} stages={stages} />,
  },
];

const LIGHT: Column<ProjectRow> = {
  id: 'ampel',
  header: 'Ampel',
  card: 'meta',
  cell: ({ light }) => <LightBadge light={light} />,
};

const AROUND: readonly Column<ProjectRow>[] = [
  {
    id: 'leitung',
    header: 'Projektleitung',
    card: 'meta',
    cardLabel: 'Leitung',
    cell: (row) => leadNames(row) || <NoValue />,
  },
  {
    id: 'beteiligte',
    header: 'Beteiligte',
    align: 'end',
    card: 'meta',
    cardLabel: 'Beteiligte',
    cell: ({ participantCount, candidates }) =>
      participantCount ?? (candidates > 0 ? `${candidates} vorgesehen` : <NoValue spoken="nicht bekannt" />),
  },
  {
    id: 'seit',
    header: 'Seit',
    card: 'meta',
    cardLabel: 'seit',
    cell: sinceText,
  },
  {
    id: 'termin',
    header: 'Nächster Termin',
    card: 'meta',
    cardLabel: 'Termin',
    cell: (row) => nextText(row) || <NoValue />,
  },
];
