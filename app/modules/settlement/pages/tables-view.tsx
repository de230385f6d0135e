import { germanEuro } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { type MemberNames, recomputeTable } from '../domain/recompute.ts';
import { schemeWords } from '../domain/scheme-words.ts';

export interface TablesViewProps {
  /** Path of the section. */
  readonly base: string;
  readonly tables: readonly ContributionTable[];
  readonly names: MemberNames;
}

/** All contribution tables of an alliance. */
export function TablesView({ base, tables, names }: TablesViewProps) {
  return (
    <>
      <PageTitle
        title="Abrechnung"
        lead="Was jede gemeinsame Aufgabe kostet, wer wie viel trägt, und warum. Jeder Betrag öffnet seinen Rechenweg."
        actions={
          tables.length > 0 && (
            <LinkButton look="primary" icon="calculate" href={`${base}/rechner`}>
              Was wäre, wenn?
            </LinkButton>
          )
        }
      />
      <Panel title="Beitragstabellen" id="tabellen" flush>
        {tables.length === 0 ? (
          <EmptyState title="Noch keine Beitragstabelle">
            Hier erscheinen die Kostenbeiträge, sobald für eine gemeinsame Aufgabe Kosten und Schlüssel
            hinterlegt sind.
          </EmptyState>
        ) : (
          <DataTable
            caption="Beitragstabellen mit Kosten, Schlüssel und Prüfung"
            columns={columns(base, names)}
            rows={tables}
            rowKey={(row) => row.slug}
            cards
          />
        )}
      </Panel>
    </>
  );
}

const columns = (base: string, names: MemberNames): Column<ContributionTable>[] => [
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: (table) => <a href={`${base}/${table.slug}`}>{table.title}</a>,
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'meta',
    cell: (table) => (table.isSample ? 'Beispieldaten' : table.planningState),
  },
  {
    id: 'schluessel',
    header: 'Schlüssel',
    card: 'meta',
    cell: (table) => schemeWords(table.scheme),
  },
  {
    id: 'mitglieder',
    header: 'Kommunen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Kommunen',
    cell: (table) => table.rows.length,
  },
  {
    id: 'kosten',
    header: 'Plankosten',
    align: 'end',
    strong: true,
    card: 'value',
    cell: (table) => germanEuro(table.pool),
  },
  {
    id: 'pruefung',
    header: 'Vergleich mit dem Druck',
    card: 'meta',
    cell: (table) => <PrintCheck table={table} names={names} />,
  },
];

/** In one badge: whether every printed row can have come about by its rules. */
function PrintCheck({ table, names }: { readonly table: ContributionTable; readonly names: MemberNames }) {
  const recomputed = recomputeTable(table, names);
  if (!recomputed.ok) return <Badge tone="danger">nicht berechenbar</Badge>;
  const checks = recomputed.value.rows.flatMap(({ reconciliation }) => reconciliation ?? []);
  if (checks.length === 0) return <Badge>nichts gedruckt</Badge>;
  const open = checks.filter(({ verdict }) => verdict === 'not-explained').length;
  return open === 0 ? (
    <Badge tone="success" icon="checkCircle">
      {checks.length} von {checks.length} erklärt
    </Badge>
  ) : (
    <Badge tone="warning" icon="warning">
      {open} nicht erklärt
    </Badge>
  );
}
