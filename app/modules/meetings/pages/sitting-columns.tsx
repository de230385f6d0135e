import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { Badge } from '../../../ui/badge.tsx';
import { type ColumnSort, columnSorts, type Sort } from '../../../ui/sort.ts';
import type { Column } from '../../../ui/table.tsx';
import type { SittingLine } from '../use-cases/list-sittings.ts';
import { dayText } from './date-text.ts';
import type { SittingSortKey } from './sittings-query.ts';

export interface SittingColumnsProps {
  readonly base: string;
  readonly today: CalendarDate;
  readonly query: URLSearchParams;
  readonly sort: Sort<SittingSortKey>;
  /** Id of the part that follows a click on a column head. */
  readonly target: string;
}

/** The columns of the list of all sittings. */
export function sittingColumns({
  base,
  today,
  query,
  sort,
  target,
}: SittingColumnsProps): readonly Column<SittingLine>[] {
  const sorted = columnSorts(query, sort, target);
  return [
    dayColumn(sorted('sitzung')),
    {
      id: 'kommune',
      header: 'Mitglied',
      rowHeader: true,
      card: 'title',
      sort: sorted('kommune'),
      cell: ({ member }) => <a href={`${base}/gremien/${member.key}`}>{member.name}</a>,
    },
    { id: 'gremium', header: 'Gremium', card: 'wide', cell: ({ body }) => body.name },
    closingColumn(today, sorted('abgabeschluss')),
    stateColumn(today),
  ];
}

/** The day of the sitting. */
export const dayColumn = (sort?: ColumnSort): Column<SittingLine> => ({
  id: 'sitzung',
  header: 'Sitzung',
  strong: true,
  card: 'value',
  ...(sort && { sort }),
  cell: ({ sitting }) => <span className="gw-nowrap">{dayText(sitting.on)}</span>,
});

/** The last day for papers, and whether it is over. */
export const closingColumn = (today: CalendarDate, sort?: ColumnSort): Column<SittingLine> => ({
  id: 'abgabeschluss',
  header: 'Abgabeschluss',
  card: 'meta',
  cardLabel: 'Abgabeschluss',
  ...(sort && { sort }),
  cell: ({ closesOn }) => (
    <span className="gw-nowrap">
      {dayText(closesOn)}
      {closesOn < today && ' (vorbei)'}
    </span>
  ),
});

/** What to mind about a sitting. */
export const stateColumn = (today: CalendarDate): Column<SittingLine> => ({
  id: 'hinweis',
  header: 'Hinweis',
  card: 'wide',
  cell: (line) => <SittingState line={line} today={today} />,
});

function SittingState({ line, today }: { readonly line: SittingLine; readonly today: CalendarDate }) {
  const { sitting, warning, closesOn } = line;
  return (
    <>
      {sitting.cancelled && <Badge tone="danger">abgesagt</Badge>}{' '}
      {!sitting.cancelled && warning !== null && closesOn >= today && (
        <Badge tone="warning" icon="warning">
          Abgabe in den Ferien
        </Badge>
      )}{' '}
      {sitting.note}
    </>
  );
}
