import { Badge } from '../../../ui/badge.tsx';
import { Panel, PanelFoot } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { PrintDescription } from '../domain/print-description.ts';
import { columnOf } from '../domain/print-description.ts';
import type { RecomputedRow } from '../domain/recompute.ts';
import type { Verdict } from '../domain/reconcile-row.ts';
import type { ColumnSum } from '../domain/reconcile-sums.ts';

const VERDICT = {
  exact: { tone: 'success', icon: 'checkCircle', word: 'stimmt' },
  'within-rounding': { tone: 'info', icon: 'info', word: 'stimmt mit Rundung' },
  'not-explained': { tone: 'warning', icon: 'warning', word: 'nicht erklärt' },
} as const;

const VerdictBadge = ({ verdict }: { readonly verdict: Verdict }) => (
  <Badge tone={VERDICT[verdict].tone} icon={VERDICT[verdict].icon}>
    {VERDICT[verdict].word}
  </Badge>
);

/** Row by row: can the printed figures have come about by their rules, and how. */
export function ReconciliationPanel({
  print,
  rows,
  sums,
  together,
}: {
  readonly print: PrintDescription;
  readonly rows: readonly RecomputedRow[];
  readonly sums: readonly ColumnSum[];
  /** One set of unrounded figures that explains all rows at once, in a sentence; null where none was found. */
  readonly together: string | null;
}) {
  return (
    <Panel title="Passt der Druck zur Regel? Zeile für Zeile" id="abgleich" flush>
      <DataTable
        caption="Abgleich jeder gedruckten Zeile mit der Regel"
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.memberKey}
        cards
      />
      <PanelFoot>
        <p>
          Gedruckt sind gerundete Zahlen. Geprüft ist für jede Zeile, ob es ungerundete Angaben gibt, die
          gedruckt genau so aussehen und alle gedruckten Ergebnisse der Zeile zugleich ergeben. Neu gerechnet
          wird mit den gedruckten Angaben; daher die Abweichungen oben.
        </p>
        {together && <p>{together}</p>}
        {sums.map((sum) => (
          <p key={sum.column}>
            <b>{columnOf(print, sum.column).label}:</b> {sum.sentence}
          </p>
        ))}
      </PanelFoot>
    </Panel>
  );
}

const COLUMNS: Column<RecomputedRow>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: (row) => row.name },
  {
    id: 'ergebnis',
    header: 'Ergebnis',
    card: 'value',
    cell: ({ reconciliation }) => reconciliation && <VerdictBadge verdict={reconciliation.verdict} />,
  },
  {
    id: 'begruendung',
    header: 'Begründung',
    quiet: true,
    card: 'wide',
    cell: ({ reconciliation }) => reconciliation?.sentence,
  },
];
