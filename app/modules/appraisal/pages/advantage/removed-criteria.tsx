import { Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { ReturnButton } from './model-panels.tsx';

export function RemovedCriteria({ base, page }: { readonly base: string; readonly page: CriteriaPage }) {
  const removed = page.criteria.filter(({ isRemoved }) => isRemoved);
  if (removed.length === 0) return null;
  return (
    <Panel title="Herausgenommen" id="herausgenommen" flush className="gw-screen-only">
      <DataTable
        caption="Herausgenommene Kriterien"
        columns={[
          { id: 'titel', header: 'Kriterium', rowHeader: true, card: 'title', cell: ({ title }) => title },
          {
            id: 'tun',
            header: 'Zurückholen',
            card: 'wide',
            cell: ({ id, title }) => <ReturnButton title={title} action={`${base}/${id}/zurueckholen`} />,
          },
        ]}
        rows={removed}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}
