import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ProposalEvent } from '../../domain/proposals/proposal.ts';
import type { ProposalPage } from '../../use-cases/proposals/find-shown-proposal.ts';

const EVENT_LABELS: Readonly<Record<ProposalEvent['event'], string>> = {
  einreichen: 'eingereicht',
  beraten: 'in die Beratung genommen',
  vorlegen: 'den Leitungen vorgelegt',
  zurueckholen: 'in die Beratung zurückgeholt',
  aufnehmen: 'aufgenommen',
  zurueckstellen: 'zurückgestellt',
  ablehnen: 'abgelehnt',
  'wieder-vorlegen': 'wieder vorgelegt',
  zurueckziehen: 'zurückgezogen',
  kommentar: 'Anmerkung',
  empfehlung: 'Empfehlung',
  ziel: 'wurde zu',
  text: 'Text geändert',
};

/** What happened, the latest first. */
export const ProposalLogPanel = ({ page: { events } }: { readonly page: ProposalPage }) => (
  <Panel title="Verlauf" id="verlauf" flush>
    <DataTable
      caption="Verlauf des Vorschlags, das Neueste zuerst"
      columns={COLUMNS}
      rows={events.toReversed()}
      rowKey={({ at, event, note }) => `${at.toISOString()} ${event} ${note}`}
      cards
    />
  </Panel>
);

const COLUMNS: readonly Column<ProposalEvent>[] = [
  {
    id: 'was',
    header: 'Was',
    rowHeader: true,
    card: 'title',
    cell: ({ event }) => EVENT_LABELS[event],
  },
  { id: 'text', header: 'Begründung, Text', card: 'wide', cell: ({ note }) => note || '–' },
  { id: 'tag', header: 'Tag', card: 'meta', cell: ({ at }) => germanDate(germanDay(at)) },
  { id: 'wer', header: 'Wer', quiet: true, card: 'meta', cell: ({ byLabel }) => byLabel },
];
