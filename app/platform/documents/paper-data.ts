import type { Paper, PaperBlock } from '../../foundation/paper.ts';
import { columnWeights } from './column-weights.ts';
import { documentDate } from './document-date.ts';
import { allowBreaks } from './line-breaks.ts';
import { mapTexts } from './map-texts.ts';

/** A row, a party or a notice above this many characters may not fit on a page and is allowed to break. */
const LONG = 1200;
/** The column of terms holds four lines of them. */
const LONGEST_TERM = 100;
const LONGEST_RUNNING_TITLE = 90;

type Block<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { kind: Kind }>;

/** What paper.typ reads: the words of a tidy paper, and what the layout must know of their length. */
export function toTemplateData(paper: Paper): object {
  const documentTitle = paper.title.replace(/\s+/g, ' ');
  const shown = mapTexts(paper, allowBreaks);
  return {
    documentTitle,
    runningTitle: shorten(documentTitle),
    title: shown.title,
    author: paper.author,
    kicker: shown.kicker || null,
    asOf: shown.asOf,
    isSample: paper.isSample,
    date: dateFields(documentDate(paper.asOf)),
    blocks: shown.blocks.map(toBlockData),
  };
}

function toBlockData(block: PaperBlock): object {
  switch (block.kind) {
    case 'table':
      return toTableData(block);
    case 'list':
      return { ...block, ordered: block.ordered ?? false };
    case 'signatures':
      return {
        ...block,
        parties: block.parties.map((party) => ({
          ...party,
          isLong: isLong([party.name, ...party.signatories]),
        })),
      };
    case 'notice':
      return { ...block, isLong: isLong([block.title, block.text]) };
    case 'facts':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, isLong: item.term.length > LONGEST_TERM })),
      };
    case 'heading':
    case 'paragraph':
      return block;
    default:
      return block satisfies never;
  }
}

function toTableData(table: Block<'table'>): object {
  const weights = columnWeights(table);
  const toRow = (cells: readonly string[]): object => ({ cells, isLong: isLong(cells) });
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, weight: weights[index] })),
    rows: table.rows.map(toRow),
    footer: table.footer ? toRow(table.footer) : null,
  };
}

const isLong = (texts: readonly string[]): boolean => texts.join('').length > LONG;

const shorten = (title: string): string =>
  title.length <= LONGEST_RUNNING_TITLE
    ? title
    : `${title.slice(0, LONGEST_RUNNING_TITLE).replace(/\s+\S{0,30}$/, '')} …`;

const dateFields = (date: Date): object => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
