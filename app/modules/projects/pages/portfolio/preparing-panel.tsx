import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { LIGHT_COLUMN, MEMBERS_COLUMN, NEXT_COLUMN, nameColumn } from './board-columns.tsx';
import type { BoardPanelProps } from './places-panel.tsx';

/** What is being prepared: charters on their way. */
export const PreparingPanel = ({ base, portfolio: { preparing } }: BoardPanelProps) => (
  <Panel title="In Vorbereitung" id="vorbereitung" flush>
    {preparing.length === 0 ? (
      <EmptyState icon="description" title="Nichts ist in Vorbereitung">
        Hier stehen Vorhaben, deren Projektauftrag entworfen, abgestimmt oder gezeichnet wird.
      </EmptyState>
    ) : (
      <DataTable
        caption="Vorhaben in Vorbereitung mit Ampel und nächstem Termin"
        columns={[nameColumn(base), LIGHT_COLUMN, NEXT_COLUMN, MEMBERS_COLUMN]}
        rows={preparing}
        rowKey={({ project }) => project.id}
        cards
      />
    )}
  </Panel>
);
