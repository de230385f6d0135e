import type { Paper, PaperBlock } from '../../foundation/paper.ts';
import { allowBreaks } from './clean-text.ts';
import { columnWeights } from './column-weights.ts';
import { documentDate } from './document-date.ts';

/** A row, a party or a notice above this many characters may not fit on a page and is allowed to break. */
const LONG = 1200;
const LONGEST_RUNNING_TITLE = 90;

type Block<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { kind: Kind }>;

/** What paper.typ reads: the paper with clean words, and what the layout must know of their length. */
export function toTemplateData(paper: Paper, clean: (text: string) => string): object {
  const cleaned = mapTexts(paper, clean);
  const title = cleaned.title.replace(/\s+/g, ' ').trim() || 'Ohne Titel';
  return {
    documentTitle: title,
    runningTitle: shorten(title),
    title: allowBreaks(cleaned.title.trim() || title),
    author: cleaned.author,
    kicker: cleaned.kicker ? allowBreaks(cleaned.kicker) : null,
    asOf: allowBreaks(cleaned.asOf),
    isSample: paper.isSample,
    date: dateFields(documentDate(paper.asOf)),
    blocks: withTopHeading(cleaned.blocks.filter(hasContent)).map((block) =>
      toBlockData(mapTexts(block, allowBreaks)),
    ),
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
    case 'heading':
    case 'paragraph':
    case 'facts':
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

/** Documents begin with the first level: readers that announce headings must not miss one (PDF/UA-1, 7.4.2). */
function withTopHeading(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, index) =>
    index === first && block.kind === 'heading' ? { ...block, level: 1 } : block,
  );
}

/** Blocks without a word would leave gaps, or tags around nothing. A table keeps its header: it says that nothing is there. */
function hasContent(block: PaperBlock): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.trim() !== '';
    case 'list':
    case 'facts':
      return block.items.length > 0;
    case 'table':
      return block.columns.length > 0;
    case 'signatures':
      return block.parties.length > 0;
    case 'notice':
      return `${block.title}${block.text}`.trim() !== '';
    default:
      return block satisfies never;
  }
}

const shorten = (title: string): string =>
  title.length <= LONGEST_RUNNING_TITLE
    ? title
    : `${title.slice(0, LONGEST_RUNNING_TITLE).replace(/\s+\S{0,30}$/, '')} …`;

const dateFields = (date: Date): object => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** Changes every text inside a value, however deep. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  return mapUnknown(value, change) as Value;
}

function mapUnknown(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapUnknown(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapUnknown(one, change)]));
}
