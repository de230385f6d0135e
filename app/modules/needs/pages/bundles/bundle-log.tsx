import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BundleEvent } from '../../domain/bundles/bundle-record.ts';

export interface BundleLogProps {
  readonly events: readonly BundleEvent[];
  /** Names of members stand in the details: hidden from who may not see who takes part. */
  readonly showsMembers: boolean;
}

/** Everything that happened to a bundle, the latest first; a print keeps to what the bundle is. */
export const BundleLog = ({ events, showsMembers }: BundleLogProps) => (
  <Panel title="Verlauf" id="verlauf" className="gw-screen-only" flush>
    <DataTable
      caption="Verlauf des Bündels, das Neueste zuerst"
      columns={columns(showsMembers)}
      rows={events}
      rowKey={({ at, event, detail }) => `${at.toISOString()} ${event} ${detail}`}
      cards
    />
  </Panel>
);

const columns = (showsMembers: boolean): readonly Column<BundleEvent>[] => [
  {
    id: 'was',
    header: 'Schritt',
    rowHeader: true,
    card: 'title',
    cell: ({ event, detail }) =>
      detail === '' || (!showsMembers && event.startsWith('Mitglied')) ? event : `${event}: ${detail}`,
  },
  { id: 'tag', header: 'Tag', card: 'meta', quiet: true, cell: ({ at }) => germanDate(germanDay(at)) },
  { id: 'wer', header: 'Durch', card: 'meta', quiet: true, cell: ({ byLabel }) => byLabel },
];
