import type { ReactNode } from 'react';
import { type Cents, cents } from '../../../../foundation/cents.ts';
import { germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Dumbbell } from '../../../../ui/dumbbell.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { MemberCosts, ProcessCosts } from '../../domain/advantage/process-costs.ts';
import { OutcomeBadge, savingText } from './outcome.tsx';

/** Today, together, the way between them, and what it means for the member; sums where there is a result. */
export function resultColumns(base: string, costs: ProcessCosts): Column<MemberCosts>[] {
  const { total, counted } = costs;
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
    figure('heute', 'Heute', ({ today }) => today && germanEuro(today.total), sum(germanEuro(total.today))),
    figure(
      'gemeinsam',
      'Gemeinsam',
      ({ pooled }) => pooled && germanEuro(pooled.total),
      sum(germanEuro(total.pooled)),
    ),
    { ...wayColumn(mostOf(costs)), footer: sum('') },
    {
      ...figure('ersparnis', 'Ersparnis', ({ saving }) => savingText(saving), sum(germanEuro(total.saving))),
      strong: true,
      card: 'value',
    },
    figure(
      'prozent',
      'in Prozent',
      ({ percent }) => percent && percentText(percent),
      sum(total.percent === null ? '' : percentText(total.percent)),
    ),
    {
      id: 'urteil',
      header: 'Für die Kommune',
      card: 'meta',
      cell: (row) => <Verdict row={row} />,
      footer: sum(''),
    },
  ];
}

const percentText = (percent: string): string => `${germanDecimal(percent)}\u00a0%`;

const figure = (
  id: string,
  header: string,
  cell: (row: MemberCosts) => ReactNode,
  footer: string | undefined,
): Column<MemberCosts> => ({
  id,
  header,
  align: 'end',
  card: 'meta',
  cardLabel: header,
  cell: (row) => cell(row) ?? <NoValue spoken="nicht bekannt" />,
  footer,
});

/** The highest amount of all, where the scale ends. */
const mostOf = ({ members }: ProcessCosts): Cents =>
  members
    .flatMap(({ today, pooled }) => [today?.total ?? cents(0n), pooled?.total ?? cents(0n)])
    .reduce((high, value) => (value > high ? value : high), cents(0n));

/** For drawing alone. */
const euros = (value: bigint): number => Number(value) / 100;

const wayColumn = (most: Cents): Column<MemberCosts> => ({
  id: 'bild',
  header: 'Von heute zu gemeinsam',
  width: 'mark',
  ...(most > 0n && { axis: ['0', '', germanEuro(most)] as const }),
  card: 'mark',
  cell: ({ today, pooled }) =>
    today && (
      <Dumbbell scale={[0, euros(most)]} from={euros(today.total)} to={pooled && euros(pooled.total)} />
    ),
});

const Verdict = ({ row }: { readonly row: MemberCosts }) =>
  row.missing.length > 0 ? (
    <Badge tone="neutral" icon="hourglass">
      Angaben fehlen
    </Badge>
  ) : (
    <OutcomeBadge saving={row.saving} />
  );
