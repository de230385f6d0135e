import { Panel } from './layout.tsx';
import { DataTable } from './table.tsx';

export interface CellFaultLine {
  /** "Bogen!E7" */
  readonly address: string;
  readonly message: string;
}

/** Every cell of an uploaded spreadsheet that cannot be taken, with what to enter instead. */
export const FaultTable = ({ faults }: { readonly faults: readonly CellFaultLine[] }) => (
  <Panel title="Zellen, die zu berichtigen sind" id="zellen" flush>
    <DataTable
      caption="Zellen, die zu berichtigen sind"
      cards
      rows={faults}
      rowKey={({ address, message }) => address + message}
      columns={[
        {
          id: 'zelle',
          header: 'Zelle',
          cell: ({ address }) => address,
          rowHeader: true,
          card: 'title',
        },
        { id: 'abhilfe', header: 'Was zu tun ist', cell: ({ message }) => message, card: 'wide' },
      ]}
    />
  </Panel>
);

/** Stands in the summary of what was refused and leads to the table. */
export const faultSummary = (count: number) => ({
  field: 'zellen',
  label: count === 1 ? 'Eine Zelle' : `${count} Zellen`,
  message: 'lassen sich so nicht übernehmen. Berichtigen Sie die Datei, und laden Sie sie noch einmal hoch.',
});
