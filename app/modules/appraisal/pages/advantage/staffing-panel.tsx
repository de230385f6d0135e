import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanCount, germanDecimal, germanList } from '../../../../foundation/german.ts';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { STAFFING_COLUMNS } from './staffing-columns.tsx';

/** Who has nobody to deputise today, in numbers; how many posts the centres need, and what is kept ready. */
export function StaffingPanel({ page }: { readonly page: ProcessCostPage }) {
  const { costs, pooled } = page;
  if (!pooled || costs.counted === 0) return null;
  return (
    <Panel title="Vertretung und Besetzung" id="vertretung" flush>
      {costs.centres.length > 0 && (
        <DataTable
          caption="Stellen der Zentren"
          columns={STAFFING_COLUMNS}
          rows={costs.centres}
          rowKey={({ kind }) => kind}
          cards
        />
      )}
      <PanelFoot>
        <p>{deputyText(page)}</p>
      </PanelFoot>
    </Panel>
  );
}

/** Names are for those who keep the figures; all others read how many (practice 10). */
function deputyText({ costs, pooled, reach }: ProcessCostPage): string {
  const staffed = costs.members.filter(({ staffing }) => staffing && staffing.hasDeputy !== null);
  const without = staffed.filter(({ staffing }) => staffing?.hasDeputy === false);
  if (!pooled || staffed.length === 0) return 'Personal ist in diesem Modell nicht erfasst.';
  const limit = postsWord(pooled.deputyFrom);
  if (without.length === 0)
    return `Heute füllt die Aufgabe in jeder Kommune mindestens ${limit}: Eine Vertretung ist überall möglich.`;
  const names = reach.keepsFigures ? ` (${germanList(without.map(({ name }) => name))})` : '';
  return `Heute ist die Vertretung in ${without.length} von ${germanCount(staffed.length, 'Kommune', 'Kommunen')} nicht gesichert${names}: Die Aufgabe füllt dort weniger als ${limit}.`;
}

/** "1 Stelle", "1,5 Stellen". */
export const postsWord = (posts: Millionths): string => {
  const text = germanDecimal(decimalToString(posts));
  return `${text} ${text === '1' ? 'Stelle' : 'Stellen'}`;
};
