import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Column, DataTable } from './table.tsx';
import { groupColumns } from './table-head.tsx';

interface Row {
  readonly name: string;
  readonly count: number;
}

const rows: Row[] = [{ name: 'Archiv', count: 11 }];
const columns: Column<Row>[] = [
  { id: 'name', header: 'Bereich', rowHeader: true, cell: (row) => row.name, footer: 'Summe' },
  {
    id: 'count',
    header: 'Kommunen',
    align: 'end',
    sort: { href: '?sort=count', direction: 'descending' },
    cell: (row) => row.count,
    footer: 11,
  },
];

const table = (cards: boolean) =>
  renderToStaticMarkup(
    <DataTable caption="Bereiche" rows={rows} rowKey={(row) => row.name} columns={columns} cards={cards} />,
  );

describe('DataTable', () => {
  it('says which column it is sorted by, and sorts by a link', () => {
    expect(table(true)).toContain('aria-sort="descending"');
    expect(table(true)).toContain('href="?sort=count"');
    expect(table(true).match(/aria-sort/g)).toHaveLength(1);
  });

  it('names each row by its header cell', () => {
    expect(table(true)).toContain('<th scope="row" role="rowheader">Archiv</th>');
  });

  it('scrolls in a box the keyboard reaches unless it turns into cards', () => {
    expect(table(false)).toContain('<section class="gw-scroll" aria-label="Bereiche" tabindex="0">');
    expect(table(true)).not.toContain('tabindex');
  });
});

describe('groupColumns', () => {
  it('joins neighbours of one group only', () => {
    const group = { label: 'Kommunen' };
    const plain = (id: string, inGroup: boolean): Column<Row> => ({
      id,
      header: id,
      cell: () => null,
      ...(inGroup && { group }),
    });
    const groups = groupColumns([plain('a', false), plain('b', true), plain('c', true), plain('d', false)]);
    expect(groups.map(({ label, columns: inside }) => [label, inside.length])).toEqual([
      [undefined, 1],
      ['Kommunen', 2],
      [undefined, 1],
    ]);
  });
});
