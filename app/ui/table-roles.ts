/**
 * The roles a table's elements have anyway, written out: where rows turn into cards (`display: flex`) the browser
 * would forget them and a screen reader would no longer hear a table.
 */
export const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
