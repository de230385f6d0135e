import type { PaperBlock } from '../../foundation/paper.ts';

const NARROWEST = 6;
const WIDEST = 40;
/** The white beside a cell's text, in letters. */
const PADDING = 3;
/** Letters of a table's size in a line of the page. */
const LINE = 90;
/** Longer runs are numbers of files and the like, which break where they must. */
const LONGEST_RUN = 24;

/**
 * Shares of the width for the columns of a table, after the longest word and the usual length of what stands in
 * them. Throws where a row has more or fewer cells than there are columns: a figure would stand below a wrong header.
 */
export function columnWeights(table: Extract<PaperBlock, { kind: 'table' }>): number[] {
  const rows = [...table.rows, ...(table.footer ? [table.footer] : [])];
  const odd = rows.find((row) => row.length !== table.columns.length);
  if (odd)
    throw new RangeError(
      `table "${table.caption}": a row has ${odd.length} cells, the header ${table.columns.length}`,
    );
  return widen(
    table.columns.map(({ header }, index) => {
      const cells = rows.map((row) => row[index] ?? '');
      return { weight: weigh(header, cells), least: PADDING + longestRun(cells) };
    }),
  );
}

interface Share {
  readonly weight: number;
  /** Letters below which a figure would stand in the next column. */
  readonly least: number;
}

/** Columns that would be too narrow for their figures get what these need; the others share the rest by weight. */
function widen(shares: readonly Share[]): number[] {
  const narrow = new Set<Share>();
  for (;;) {
    const free = shares.filter((share) => !narrow.has(share));
    const given = LINE - [...narrow].reduce((sum, { least }) => sum + least, 0);
    const scale = given / free.reduce((sum, { weight }) => sum + weight, 0);
    const next = free.filter(({ weight, least }) => weight * scale < least);
    if (next.length === 0 || next.length === free.length)
      return shares.map((share) => (narrow.has(share) ? share.least : share.weight * scale));
    for (const share of next) narrow.add(share);
  }
}

/** The longest figure of some cells: it never breaks, not even before its unit. */
const longestRun = (cells: readonly string[]): number =>
  Math.min(
    LONGEST_RUN,
    Math.max(
      0,
      ...cells
        .flatMap((cell) => cell.split(/[ \t\n-]+/))
        .filter((run) => /\d/.test(run))
        .map(({ length }) => length),
    ),
  );

function weigh(header: string, cells: readonly string[]): number {
  const lengths = cells.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longestWord = Math.max(...header.split(/[\s-]+/).map((word) => word.length));
  return PADDING + Math.min(WIDEST, Math.max(NARROWEST, usual, longestWord, header.length / 2));
}
