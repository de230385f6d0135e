import { germanDate } from '../../../../foundation/german.ts';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { momentText } from '../../domain/circulation/german-day.ts';
import type { MatterEvent } from '../../domain/tracker/matter-record.ts';

export interface LogPanelProps {
  readonly own: string;
  readonly events: readonly MatterEvent[];
}

/** Everything that was entered, the latest first; nothing is ever overwritten. */
export const LogPanel = ({ own, events }: LogPanelProps) => (
  <Panel title="Verlauf" id="verlauf" flush>
    {events.length === 0 ? (
      <EmptyState title="Noch nichts eingetragen">
        Jede Eintragung erscheint hier mit Tag und Stelle, auch jede Berichtigung.
      </EmptyState>
    ) : (
      <DataTable
        caption="Verlauf der Eintragungen, die neueste zuerst"
        columns={columns(own)}
        rows={events}
        rowKey={({ at, event, position }) => `${at.toISOString()} ${event} ${position}`}
        cards
      />
    )}
  </Panel>
);

const EVENTS: Readonly<Record<string, string>> = {
  planen: 'Sitzung geplant',
  vertagen: 'vertagt',
  zuruecknehmen: 'Ergebnis zurückgenommen',
  einreichen: 'Vorlage eingereicht',
  zurueckziehen: 'Vorlage zurückgezogen',
  aufsetzen: 'auf die Tagesordnung gesetzt',
  absetzen: 'von der Tagesordnung genommen',
  merken: 'Angaben zur Vorlage',
  weg: 'Weg geändert',
};

const columns = (own: string): readonly Column<MatterEvent>[] => [
  { id: 'gremium', header: 'Gremium', rowHeader: true, card: 'title', cell: ({ bodyName }) => bodyName },
  {
    id: 'was',
    header: 'Eintrag',
    card: 'wide',
    cell: ({ event, on, detail }) =>
      [EVENTS[event], on === null ? '' : germanDate(on), detail].filter((part) => part).join(': '),
  },
  {
    id: 'wer',
    header: 'Eingetragen',
    quiet: true,
    card: 'meta',
    cell: ({ at, byLabel, channel }) =>
      `${momentText(at)}, ${byLabel}${channel === 'im-auftrag' ? ' im Auftrag' : ''}`,
  },
  {
    id: 'nachweis',
    header: 'Nachweis',
    card: 'meta',
    cell: ({ proofSha256, bodyName }) =>
      proofSha256 === null ? (
        ''
      ) : (
        <a href={`${own}/nachweis/${proofSha256}`}>
          PDF<span className="kern-sr-only">: Nachweis, {bodyName}</span>
        </a>
      ),
  },
];
