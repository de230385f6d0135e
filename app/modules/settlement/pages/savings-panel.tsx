import { germanDecimal } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Panel, PanelFoot } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { RecomputedRow } from '../domain/recompute.ts';
import type { MemberSaving, TableSavings } from '../domain/savings.ts';

/** Cost today beside cost together, as printed: a cooperation can pay off in sum and still not for each. */
export function SavingsPanel({
  savings,
  rows,
}: {
  readonly savings: TableSavings;
  readonly rows: readonly RecomputedRow[];
}) {
  const names = new Map(rows.map((row) => [row.memberKey, row.name]));
  return (
    <Panel title="Heute und gemeinsam" id="ersparnis" flush>
      <DataTable
        caption="Kosten vorher und gemeinsam in T€ mit Ersparnis"
        columns={columns(names, savings)}
        rows={savings.members}
        rowKey={(row) => row.memberKey}
        cards
      />
      <PanelFoot>
        <p>Nach den gedruckten Zahlen. Insgesamt wird gespart; das heißt nicht, dass jede Kommune spart.</p>
      </PanelFoot>
    </Panel>
  );
}

const columns = (names: ReadonlyMap<string, string>, { total }: TableSavings): Column<MemberSaving>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: (row) => names.get(row.memberKey) ?? row.memberKey,
    footer: 'Summe',
  },
  {
    id: 'vorher',
    header: 'Kosten heute (T€)',
    align: 'end',
    card: 'meta',
    cardLabel: 'heute',
    cell: (row) => germanDecimal(row.before),
    footer: germanDecimal(total.before),
  },
  {
    id: 'nachher',
    header: 'Gemeinsam (T€)',
    align: 'end',
    card: 'meta',
    cardLabel: 'gemeinsam',
    cell: (row) => germanDecimal(row.after),
    footer: germanDecimal(total.after),
  },
  {
    id: 'ersparnis',
    header: 'Ersparnis (T€)',
    align: 'end',
    strong: true,
    card: 'value',
    cell: (row) => germanDecimal(row.saving),
    footer: germanDecimal(total.saving),
  },
  {
    id: 'prozent',
    header: 'in Prozent',
    align: 'end',
    card: 'meta',
    cell: (row) => percent(row.percent),
    footer: percent(total.percent),
  },
  {
    id: 'hinweis',
    header: 'Hinweis',
    card: 'meta',
    cell: (row) =>
      row.dearer && (
        <Badge tone="warning" icon="warning">
          wird teurer
        </Badge>
      ),
    footer: '',
  },
];

const percent = (value: string | null): string => (value === null ? '' : `${germanDecimal(value)}\u00a0%`);
