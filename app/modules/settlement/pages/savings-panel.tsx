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
  figure(
    'vorher',
    'Kosten heute (T€)',
    'heute',
    (row) => germanDecimal(row.before),
    germanDecimal(total.before),
  ),
  figure(
    'nachher',
    'Gemeinsam (T€)',
    'gemeinsam',
    (row) => germanDecimal(row.after),
    germanDecimal(total.after),
  ),
  {
    ...figure(
      'ersparnis',
      'Ersparnis (T€)',
      '',
      (row) => germanDecimal(row.saving),
      germanDecimal(total.saving),
    ),
    strong: true,
    card: 'value',
  },
  figure('prozent', 'in Prozent', '', (row) => percent(row.percent), percent(total.percent)),
  {
    id: 'hinweis',
    header: 'Hinweis',
    card: 'meta',
    cell: (row) => row.dearer && <DearerBadge />,
    footer: '',
  },
];

const figure = (
  id: string,
  header: string,
  cardLabel: string,
  cell: (row: MemberSaving) => string,
  footer: string,
): Column<MemberSaving> => ({ id, header, cardLabel, cell, footer, align: 'end', card: 'meta' });

const DearerBadge = () => (
  <Badge tone="warning" icon="warning">
    wird teurer
  </Badge>
);

const percent = (value: string | null): string => (value === null ? '' : `${germanDecimal(value)}\u00a0%`);
