import { type Cents, cents, sumCents } from '../../../foundation/cents.ts';
import { germanAmount, germanDecimal, germanEuro } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { type ChangeScale, changeScale } from '../../../ui/bar-geometry.ts';
import { Facts, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { ChangeBar } from '../../../ui/marks.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { ContributionTable } from '../domain/contribution-table.ts';
import type { WhatIfResult, WhatIfRow } from '../domain/what-if.ts';

export interface CalculatorResultProps {
  readonly base: string;
  readonly table: ContributionTable;
  readonly result: WhatIfResult;
  readonly query: string;
}

/** New amounts and the change for every member at once, as table and bars. */
export function CalculatorResult({ base, table, result, query }: CalculatorResultProps) {
  const scale = changeScale(result.rows.map((row) => Number(row.change)));
  return (
    <>
      <Facts items={facts(result)} />
      <Panel title={`Neue Beiträge: ${table.title}`} id="beitraege" flush>
        <DataTable
          caption="Bisheriger und neuer Beitrag jeder Kommune mit Änderung"
          columns={columns(result, scale, (key) => `${base}/rechner/${key}?${query}`)}
          rows={result.rows}
          rowKey={(row) => row.key}
          cards
        />
        <PanelFoot>
          {result.assumptions.map((assumption) => (
            <p key={assumption}>{assumption}</p>
          ))}
          <p>
            „Bisher“ ist die Tabelle, auf den Cent neu gerechnet. Ein Klick auf einen neuen Beitrag öffnet
            seinen Rechenweg.
          </p>
        </PanelFoot>
      </Panel>
    </>
  );
}

function facts({ rows, before, after, unallocated }: WhatIfResult) {
  const more = rows.filter(({ change }) => change > 0n);
  const less = rows.filter(({ change }) => change < 0n);
  const sum = (part: readonly WhatIfRow[]): Cents => sumCents(part.map(({ change }) => change));
  return [
    { label: 'Summe bisher', value: germanEuro(before) },
    { label: 'Summe neu', value: germanEuro(after) },
    { label: 'Zahlen mehr', value: more.length, note: `zusammen ${germanEuro(sum(more))}` },
    { label: 'Zahlen weniger', value: less.length, note: `zusammen ${germanEuro(cents(-sum(less)))}` },
    ...(unallocated === 0n
      ? []
      : [{ label: 'Trägt niemand', value: germanEuro(unallocated), note: 'wegen der Höchstbeträge' }]),
  ];
}

const columns = (
  result: WhatIfResult,
  scale: ChangeScale,
  hrefOf: (key: string) => string,
): Column<WhatIfRow>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    rowHeader: true,
    card: 'title',
    cell: (row) => row.name,
    footer: 'Summe',
  },
  { id: 'hinweis', header: 'Hinweis', card: 'meta', cell: (row) => <Remarks row={row} />, footer: '' },
  ...amountColumns(result, hrefOf),
  ...changeColumns(result, scale),
];

const amountColumns = (result: WhatIfResult, hrefOf: (key: string) => string): Column<WhatIfRow>[] => [
  {
    id: 'bisher',
    header: 'bisher in €',
    align: 'end',
    card: 'meta',
    cardLabel: 'bisher',
    cell: (row) => germanAmount(row.before),
    footer: germanAmount(result.before),
  },
  {
    id: 'neu',
    header: 'neu in €',
    align: 'end',
    strong: true,
    card: 'value',
    cell: (row) =>
      row.status === 'dropped' ? (
        germanAmount(row.after)
      ) : (
        <a href={hrefOf(row.key)}>{germanAmount(row.after)}</a>
      ),
    footer: germanAmount(result.after),
  },
];

const changeColumns = (result: WhatIfResult, scale: ChangeScale): Column<WhatIfRow>[] => [
  {
    id: 'aenderung',
    header: 'Änderung in €',
    align: 'end',
    card: 'meta',
    cardLabel: 'Änderung',
    cell: (row) => signed(row.change),
    footer: signed(cents(result.after - result.before)),
  },
  {
    id: 'prozent',
    header: 'in %',
    align: 'end',
    card: 'meta',
    cardLabel: '%',
    cell: (row) => percent(row.percent),
    footer: '',
  },
  {
    id: 'balken',
    header: <span className="kern-sr-only">Änderung als Balken</span>,
    width: 'mark',
    card: 'mark',
    cell: (row) => <ChangeBar value={Number(row.change)} scale={scale} />,
    footer: '',
  },
];

const signed = (amount: Cents): string => (amount > 0n ? `+${germanAmount(amount)}` : germanAmount(amount));

/** Always one place, with its sign. */
function percent(value: string | null): string {
  if (value === null) return '–';
  const shown = germanDecimal(value.includes('.') ? value : `${value}.0`);
  return value.startsWith('-') || !/[1-9]/.test(value) ? shown : `+${shown}`;
}

function Remarks({ row }: { readonly row: WhatIfRow }) {
  return (
    <>
      {row.status === 'added' && <Badge tone="info">neu dabei</Badge>}
      {row.status === 'dropped' && <Badge>nicht mehr dabei</Badge>}
      {row.bound === 'floor' && <Badge>Mindestbetrag</Badge>}
      {row.bound === 'cap' && <Badge>Höchstbetrag</Badge>}
    </>
  );
}
