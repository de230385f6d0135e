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

/** The same for a table that is worked in by keyboard: one row has the focus, keys act on it. */
export const GRID_ROLE = {
  ...ROLE,
  table: { role: 'grid' },
  cell: { role: 'gridcell' },
} as const;
