import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';
import { MatterBadge } from './matter-badge.tsx';
import { matterDay } from './tracker-words.ts';

export interface MatterTableProps {
  /** Address of the list of matters. */
  readonly base: string;
  readonly matters: readonly MatterView[];
}

/** Matters with progress and the day on which all are through. */
export const MatterTable = ({ base, matters }: MatterTableProps) => (
  <DataTable
    caption="Vorgänge mit Fortschritt und frühestem Datum"
    columns={columns(base)}
    rows={matters}
    rowKey={({ matter }) => matter.id}
    cards
  />
);

const columns = (base: string): readonly Column<MatterView>[] => [
  {
    id: 'titel',
    header: 'Vorgang',
    rowHeader: true,
    card: 'title',
    cell: ({ matter }) => (
      <>
        <a href={`${base}/${matter.id}`}>{matter.title}</a> {matter.isSample && <SampleDataBadge />}
      </>
    ),
  },
  { id: 'stand', header: 'Stand', card: 'meta', cell: (view) => <MatterBadge {...view} /> },
  {
    id: 'fortschritt',
    header: 'Zugestimmt',
    align: 'end',
    card: 'meta',
    cardLabel: 'Zugestimmt',
    cell: ({ tracker: { counts } }) => `${counts.agreed} von ${counts.all}`,
  },
  {
    id: 'frueh',
    header: 'Alle durch frühestens',
    card: 'meta',
    cardLabel: 'frühestens',
    cell: matterDay,
  },
];
