import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { BreakEvens } from '../../domain/advantage/break-even.ts';
import { ASSUMPTIONS, type Assumption, type Sensitivity } from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { assumptionColumns } from './assumption-columns.tsx';
import { limitColumns } from './limit-columns.tsx';
import { limitText } from './limit-text.ts';

interface SensitivityPanelsProps {
  readonly sensitivity: Sensitivity;
  readonly limits: BreakEvens | null;
  readonly page: ProcessCostPage;
}

/** What happens to the result where an assumption is wrong, for all and for each. */
export function SensitivityPanels({ sensitivity, limits, page }: SensitivityPanelsProps) {
  if (sensitivity.results.length === 0 || !limits) return null;
  const rows = limits.members.filter(({ memberKey }) => page.reach.sees(memberKey));
  return (
    <>
      <Panel title="Wie sicher ist das Ergebnis?" id="sensitivitaet" flush>
        <DataTable
          caption="Ersparnis aller, wenn eine Annahme um 10 oder 20 Prozent abweicht"
          columns={assumptionColumns(sensitivity, page)}
          rows={Object.keys(ASSUMPTIONS) as Assumption[]}
          rowKey={(assumption) => assumption}
          cards
        />
        <PanelFoot>
          <p>{sensitivity.sentence}</p>
          <p>
            Die Fixkosten der Zentren{' '}
            {limitText(limits.total, 'damit alle zusammen nicht mehr zahlen als heute')}{' '}
            {limitText(limits.everyone, 'damit keine einzige Kommune mehr zahlt', 'Sie ')}
          </p>
        </PanelFoot>
      </Panel>
      {rows.length > 0 && (
        <Panel title="Was für die einzelne Kommune kippt" id="kippt" flush>
          <DataTable
            caption="Ab wann eine Kommune mehr zahlt oder spart"
            columns={limitColumns(sensitivity, page)}
            rows={rows}
            rowKey={({ memberKey }) => memberKey}
            cards
          />
        </Panel>
      )}
    </>
  );
}
