import { type Cents, NO_CENTS, sumCents } from '../foundation/cents.ts';
import { germanAmount, germanEuro } from '../foundation/german.ts';
import type { Allocation } from '../modules/allocation/domain/index.ts';

/** A split pool as a German table for the terminal: amounts in EUR, their sum, and what no layer took. */
export function allocationTable(allocation: Allocation): string {
  const rows = tableRows(allocation);
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head = '', ...body] = rows.map((row) => alignRow(row, widths));
  const sum = body.pop() ?? '';
  return [head, rule, ...body, rule, sum, '', remark(allocation)].join('\n');
}

/** Headings, one row per member, the sums; the third column only where something is guaranteed. */
function tableRows({ members, allocated }: Allocation): string[][] {
  const row = (name: string, amount: Cents, guaranteed: Cents | null): string[] =>
    guaranteed === null
      ? [name, germanAmount(amount)]
      : [name, germanAmount(amount), germanAmount(guaranteed)];
  const isGuaranteed = members.some((member) => member.guaranteed !== null);
  const guaranteed = sumCents(members.map((member) => member.guaranteed ?? NO_CENTS));
  return [
    isGuaranteed ? ['Mitglied', 'Betrag in €', 'in jedem Fall in €'] : ['Mitglied', 'Betrag in €'],
    ...members.map((member) => row(member.name, member.amount, member.guaranteed)),
    row('Summe', allocated, isGuaranteed ? guaranteed : null),
  ];
}

const alignRow = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd();

function remark({ pool, unallocated }: Allocation): string {
  const total = `Topf: ${germanEuro(pool)}.`;
  if (unallocated === 0n) return `${total} Alles ist verteilt.`;
  return unallocated > 0n === pool > 0n
    ? `${total} Nicht verteilt: ${germanEuro(unallocated)}.`
    : `${total} Nicht verteilt: ${germanEuro(unallocated)} (die Mitglieder zahlen zusammen mehr, als im Topf ist).`;
}
