import { sumCents } from '../../../foundation/cents.ts';
import { germanEuro } from '../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../ui/button.tsx';
import { Facts, PageTitle, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../ui/notice.tsx';
import { DataTable } from '../../../ui/table.tsx';
import type { ContributionTable } from '../domain/contribution-table.ts';
import type { RecomputedTable } from '../domain/recompute.ts';
import { reconcileSums } from '../domain/reconcile-sums.ts';
import { findCommonWitness } from '../domain/reconcile-together.ts';
import type { TableSavings } from '../domain/savings.ts';
import { schemeWords } from '../domain/scheme-words.ts';
import { contributionColumns } from './contribution-columns.tsx';
import { ReconciliationPanel } from './reconciliation-panel.tsx';
import { SavingsPanel } from './savings-panel.tsx';

export interface TableViewProps {
  readonly base: string;
  readonly table: ContributionTable;
  readonly recomputed: RecomputedTable;
  readonly savings: TableSavings | null;
}

/** One contribution table: recomputed to the cent beside what was printed. */
export function TableView({ base, table, recomputed, savings }: TableViewProps) {
  return (
    <>
      <PageTitle
        title={table.title}
        lead={`Wer trägt wie viel? Neu gerechnet auf den Cent${table.print ? ', daneben die gedruckten Zahlen' : ''}. Stand: ${table.planningState}.`}
        actions={
          <>
            <LinkButton icon="download" href={`${base}/${table.slug}.csv`}>
              Tabelle (CSV)
            </LinkButton>
            <PrintButton />
            <LinkButton look="primary" icon="calculate" href={`${base}/rechner?tabelle=${table.slug}`}>
              Was wäre, wenn?
            </LinkButton>
          </>
        }
      />
      {table.isSample && <SampleDataNotice>{SAMPLE_TEXT}</SampleDataNotice>}
      <Facts items={facts(table, recomputed)} />
      <Contributions base={base} table={table} recomputed={recomputed} />
      {table.print && (
        <ReconciliationPanel
          print={table.print}
          rows={recomputed.rows}
          sums={reconcileSums(table.print, table.rows)}
          together={findCommonWitness(table)?.sentence ?? null}
        />
      )}
      {savings && <SavingsPanel savings={savings} rows={recomputed.rows} />}
    </>
  );
}

const SAMPLE_TEXT =
  'Die Kosten sind ein Beispielbetrag. Schlüssel, Beteiligte und Einwohnerzahlen sind belegt.';

function facts({ pool, rows, scheme }: ContributionTable, { allocation, rows: recomputed }: RecomputedTable) {
  const guaranteed = recomputed.flatMap((row) => row.guaranteed ?? []);
  return [
    { label: 'Plankosten im Jahr', value: germanEuro(pool) },
    { label: 'Kommunen', value: rows.length },
    { label: 'Schlüssel', value: schemeWords(scheme) },
    {
      label: 'Verteilt',
      value: germanEuro(allocation.allocated),
      note: allocation.unallocated === 0n ? 'auf den Cent' : '',
    },
    ...(guaranteed.length > 0
      ? [{ label: 'davon in jedem Fall geschuldet', value: germanEuro(sumCents(guaranteed)) }]
      : []),
  ];
}

function Contributions({ base, table, recomputed }: Pick<TableViewProps, 'base' | 'table' | 'recomputed'>) {
  return (
    <Panel title="Kostenbeiträge" id="beitraege" flush>
      <DataTable
        caption={`Kostenbeiträge: ${table.title}, neu gerechnet und gedruckt`}
        columns={contributionColumns(`${base}/${table.slug}`, table, recomputed)}
        rows={recomputed.rows}
        rowKey={(row) => row.memberKey}
        cards
      />
      <PanelFoot>
        <p>Ein Klick auf einen Betrag öffnet seinen Rechenweg.</p>
        <p>Quelle: {table.source}.</p>
      </PanelFoot>
    </Panel>
  );
}
