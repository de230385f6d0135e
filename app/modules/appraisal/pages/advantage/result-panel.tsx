import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { MemberCosts } from '../../domain/advantage/process-costs.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { resultColumns } from './result-columns.tsx';

/** Rows for a reader: whoever does not keep the figures reads those with figures, so that nobody late is named. */
export const shownRows = ({
  costs,
  reach,
}: Pick<ProcessCostPage, 'costs' | 'reach'>): readonly MemberCosts[] =>
  costs.members.filter(
    ({ memberKey, today }) => reach.seesWork(memberKey) || (reach.sees(memberKey) && today !== null),
  );

/** Every member: today, together, and what that means for it. */
export function ResultPanel({ base, page }: { readonly base: string; readonly page: ProcessCostPage }) {
  const rows = shownRows(page);
  return (
    <Panel title="Ergebnis je Kommune" id="ergebnis" flush>
      {rows.length === 0 ? (
        <EmptyState icon="calculate" title="Hier ist noch nichts zu sehen">
          Ergebnisse einzelner Kommunen sehen die Beteiligten des Projekts, sobald Angaben vorliegen.
        </EmptyState>
      ) : (
        <DataTable
          caption="Kosten im Jahr heute und gemeinsam, mit Ersparnis je Kommune"
          columns={resultColumns(base, page.costs)}
          rows={rows}
          rowKey={({ memberKey }) => memberKey}
          cards
        />
      )}
      {page.costs.counted > 0 && (
        <PanelFoot>
          <p>
            Ring: heute, Punkt: gemeinsam. Gemeinsam zahlt jede Kommune die Arbeit an ihren eigenen Fällen und
            ihren Anteil an dem, was unabhängig davon anfällt. Der Rechenweg steht bei der Kommune.
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
}
