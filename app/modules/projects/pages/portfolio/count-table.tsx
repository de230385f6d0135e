import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { EmptyState } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { countAt, type DatedCount } from '../../domain/portfolio/dated-count.ts';

interface CountRow {
  readonly entry: DatedCount;
  /** Null: the alliance's own. */
  readonly member: { readonly key: string; readonly name: string } | null;
  readonly history: readonly DatedCount[];
}

export interface CountTableProps {
  readonly caption: string;
  readonly rows: readonly CountRow[];
  readonly path: string;
  readonly today: CalendarDate;
  /** '' is the alliance's own. */
  readonly mayEdit: (memberKey: string) => boolean;
  readonly empty: string;
}

/** Entries of dated histories; what has not begun can be taken out. */
export function CountTable(props: CountTableProps) {
  const { caption, rows, empty, today } = props;
  if (rows.length === 0)
    return (
      <EmptyState icon="groups" title="Noch nichts eingetragen">
        {empty}
      </EmptyState>
    );
  return (
    <DataTable
      caption={caption}
      columns={columns(props)}
      rows={latestFirst(rows)}
      rowKey={({ member, entry }) => `${member?.key ?? ''}-${entry.validFrom}`}
      rowLook={(row) => (row.history.length > 1 && isInForce(row, today) ? 'strong' : undefined)}
      cards
    />
  );
}

/** Members in their order, the history of each from its latest entry. */
const latestFirst = (rows: readonly CountRow[]): readonly CountRow[] =>
  [...Map.groupBy(rows, ({ member }) => member?.key ?? '').values()].flatMap((own) => own.toReversed());

const isInForce = ({ entry, history }: CountRow, today: CalendarDate): boolean =>
  countAt(history, today) === entry;

function columns({ rows, path, today, mayEdit }: CountTableProps): readonly Column<CountRow>[] {
  const hasMembers = rows.some(({ member }) => member !== null);
  const from = (row: CountRow) =>
    `ab ${germanDate(row.entry.validFrom)}${isInForce(row, today) ? ' (gilt jetzt)' : ''}`;
  return [
    ...(hasMembers
      ? [
          {
            id: 'kommune',
            header: 'Kommune',
            rowHeader: true,
            card: 'title' as const,
            cell: ({ member }: CountRow) => member?.name,
          },
          { id: 'ab', header: 'Gilt', card: 'meta' as const, cell: from },
        ]
      : [{ id: 'ab', header: 'Gilt', rowHeader: true, card: 'title' as const, cell: from }]),
    {
      id: 'zahl',
      header: 'Projekte',
      align: 'end',
      card: 'meta',
      cardLabel: 'Projekte',
      cell: ({ entry }) => entry.projects,
    },
    {
      id: 'quelle',
      header: 'Quelle',
      quiet: true,
      card: 'wide',
      cell: ({ entry, member }) => (
        <>
          {entry.source} {entry.isSample && <SampleDataBadge />}
          {entry.validFrom > today && mayEdit(member?.key ?? '') && (
            <Removal path={path} entry={entry} memberKey={member?.key ?? ''} />
          )}
        </>
      ),
    },
  ];
}

interface RemovalProps {
  readonly path: string;
  readonly entry: DatedCount;
  readonly memberKey: string;
}

const Removal = ({ path, entry, memberKey }: RemovalProps) => (
  <form method="post" action={`${path}/auslastung/${memberKey === '' ? 'grenze' : 'kraft'}/herausnehmen`}>
    <HiddenFields values={{ ...(memberKey !== '' && { kommune: memberKey }), eintrag: entry.validFrom }} />
    <Button
      type="submit"
      look="tertiary"
      icon="close"
      aria-label={`Herausnehmen: Eintragung ab ${germanDate(entry.validFrom)}`}
    >
      Herausnehmen
    </Button>
  </form>
);
