import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanList } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BesideMatrix, BesideRow } from '../../domain/matrix/beside-matrix.ts';
import { UNDERTAKING_STATE_LABELS } from '../../domain/undertakings/undertaking.ts';

interface BesidePanelsProps {
  readonly base: string;
  readonly beside: BesideMatrix;
  readonly day: CalendarDate;
}

/** Work of a few members and work beyond the county: in the reports both stand beside the matrix. */
export const BesidePanels = ({ base, beside, day }: BesidePanelsProps) => (
  <>
    <BesidePanel
      id="unbekannt"
      title="Beteiligte nicht überliefert"
      caption={`Kreisweite Projekte am ${germanDate(day)}, deren Beteiligte nicht überliefert sind`}
      base={base}
      rows={beside.unknown}
    />
    <BesidePanel
      id="oertlich"
      title="Örtliche Zusammenarbeit"
      caption={`Örtliche Zusammenarbeit am ${germanDate(day)}`}
      base={base}
      rows={beside.local}
    />
    <BesidePanel
      id="kreisuebergreifend"
      title="Kreisübergreifende Zusammenarbeit"
      caption={`Kreisübergreifende Zusammenarbeit am ${germanDate(day)}`}
      base={base}
      rows={beside.crossCounty}
    />
  </>
);

const BesidePanel = ({
  id,
  title,
  caption,
  base,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly base: string;
  readonly rows: readonly BesideRow[];
}) =>
  rows.length === 0 ? null : (
    <Panel title={title} id={id} flush>
      <DataTable
        caption={caption}
        columns={columnsOf(base)}
        rows={rows}
        rowKey={({ undertaking }) => undertaking.id}
        cards
      />
    </Panel>
  );

const columnsOf = (base: string): Column<BesideRow>[] => [
  {
    id: 'vorhaben',
    header: 'Vorhaben',
    rowHeader: true,
    card: 'title',
    cell: ({ undertaking }) => <a href={`${base}/projekte/${undertaking.slug}`}>{undertaking.title}</a>,
  },
  { id: 'beteiligte', header: 'Beteiligte', card: 'wide', cell: membersText },
  {
    id: 'stand',
    header: 'Stand',
    card: 'meta',
    cell: ({ state }) => UNDERTAKING_STATE_LABELS[state.state],
  },
];

function membersText({ members, undertaking }: BesideRow): string {
  if (members.length > 0) return germanList(members);
  return undertaking.printedParticipants === null
    ? 'nicht überliefert'
    : germanCount(undertaking.printedParticipants, 'Kommune', 'Kommunen');
}
