import type { ReactNode } from 'react';
import { cents } from '../../../../foundation/cents.ts';
import { germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Dumbbell } from '../../../../ui/dumbbell.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { MemberCosts, ProcessCosts } from '../../domain/advantage/process-costs.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { OutcomeBadge, savingText } from './outcome.tsx';

/** Rows for a reader: whoever does not keep the model reads those with figures, so that nobody late is named. */
export const shownRows = ({
  costs,
  reach,
}: Pick<ProcessCostPage, 'costs' | 'reach'>): readonly MemberCosts[] =>
  costs.members.filter(
    ({ memberKey, today }) => reach.writes(memberKey) || (reach.sees(memberKey) && today !== null),
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
          columns={columns(base, page.costs)}
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

const euros = (value: bigint | undefined): number => Number(value ?? 0n) / 100;

function columns(base: string, { members, total, counted }: ProcessCosts): Column<MemberCosts>[] {
  const amounts = members.flatMap(({ today, pooled }) => [today?.total ?? 0n, pooled?.total ?? 0n]);
  const most = amounts.reduce((high, value) => (value > high ? value : high), 1n);
  // Without a result there is nothing to sum up.
  const sum = (text: string) => (counted > 0 ? text : undefined);
  return [
    {
      id: 'kommune',
      header: 'Kommune',
      rowHeader: true,
      card: 'title',
      cell: ({ memberKey, name }) => <TextLink href={`${base}/kommunen/${memberKey}`}>{name}</TextLink>,
      footer: sum('Summe'),
    },
    {
      ...amount('heute', 'Heute', ({ today }) => today && germanEuro(today.total)),
      footer: sum(germanEuro(total.today)),
    },
    {
      ...amount('gemeinsam', 'Gemeinsam', ({ pooled }) => pooled && germanEuro(pooled.total)),
      footer: sum(germanEuro(total.pooled)),
    },
    {
      id: 'bild',
      header: 'Von heute zu gemeinsam',
      width: 'mark',
      ...(most > 1n && { axis: ['0', '', germanEuro(cents(most))] as const }),
      card: 'mark',
      cell: ({ today, pooled }) =>
        today && (
          <Dumbbell
            scale={[0, euros(most)]}
            from={euros(today.total)}
            to={pooled ? euros(pooled.total) : null}
          />
        ),
      footer: sum(''),
    },
    {
      ...amount('ersparnis', 'Ersparnis', ({ saving }) => savingText(saving)),
      strong: true,
      card: 'value',
      footer: sum(germanEuro(total.saving)),
    },
    {
      ...amount('prozent', 'in Prozent', ({ percent }) => percent && `${germanDecimal(percent)}\u00a0%`),
      footer: sum(total.percent ? `${germanDecimal(total.percent)}\u00a0%` : ''),
    },
    {
      id: 'urteil',
      header: 'Für die Kommune',
      card: 'meta',
      cell: (row) => <Verdict row={row} />,
      footer: sum(''),
    },
  ];
}

const amount = (id: string, header: string, cell: (row: MemberCosts) => ReactNode): Column<MemberCosts> => ({
  id,
  header,
  align: 'end',
  card: 'meta',
  cardLabel: header,
  cell: (row) => cell(row) ?? <NoValue spoken="nicht bekannt" />,
});

const Verdict = ({ row }: { readonly row: MemberCosts }) =>
  row.missing.length > 0 ? (
    <Badge tone="neutral" icon="hourglass">
      Angaben fehlen
    </Badge>
  ) : (
    <OutcomeBadge saving={row.saving} />
  );
