import { Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { CellFault } from '../../domain/sheet-file/filled-sheet.ts';

/** Every cell that cannot be taken, with what to enter instead. */
export const FaultTable = ({ faults }: { readonly faults: readonly CellFault[] }) => (
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
          width: 'amount',
        },
        { id: 'abhilfe', header: 'Was zu tun ist', cell: ({ message }) => message, card: 'wide' },
      ]}
    />
  </Panel>
);
