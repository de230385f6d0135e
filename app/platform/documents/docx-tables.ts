import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PaperBlock, PaperParty } from '../../foundation/paper.ts';
import { columnWeights } from './column-weights.ts';
import { COLOURS, TEXT_WIDTH, toParagraph, toRuns, twips } from './docx-text.ts';

type Block<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { kind: Kind }>;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Size in eighths of a point. */
const rule = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
const FAINT = rule(4, COLOURS.faint);
const STRONG = rule(8, COLOURS.strongLine);

/** A table with its caption above; the header repeats on every page, rows stay whole, sums are set apart. */
export function toLedger(block: Block<'table'>): (Paragraph | Table)[] {
  const alignments = block.columns.map(({ align }) =>
    align === 'end' ? AlignmentType.END : AlignmentType.START,
  );
  const row = (cells: readonly string[], cell: Omit<ITableCellOptions, 'children'>, bold = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: cells.map((text, index) =>
        toCell(text, { alignment: alignments[index] ?? AlignmentType.START }, cell, bold),
      ),
    });
  const rows = [
    row(
      block.columns.map(({ header }) => header),
      { borders: { bottom: STRONG }, verticalAlign: VerticalAlign.BOTTOM },
      true,
    ),
    ...block.rows.map((cells) => row(cells, { borders: { bottom: FAINT } })),
    ...(block.footer
      ? [row(block.footer, { borders: { top: STRONG }, shading: { fill: COLOURS.sum } })]
      : []),
  ];
  const caption = block.caption.trim() === '' ? [] : [toParagraph(block.caption, { style: 'Caption' })];
  return [...caption, toTable(rows, share(columnWeights(block))), spacer()];
}

/** Terms and values side by side, parted by faint rules. */
export function toFacts(block: Block<'facts'>): (Paragraph | Table)[] {
  const rows = block.items.map(
    ({ term, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          toCell(term, {}, { borders: { bottom: FAINT, top: FAINT } }, false, COLOURS.muted),
          toCell(value, {}, { borders: { bottom: FAINT, top: FAINT } }),
        ],
      }),
  );
  return [toTable(rows, [twips(46), TEXT_WIDTH - twips(46)]), spacer()];
}

/** A framed remark. */
export function toNotice({ title, text }: Block<'notice'>): (Paragraph | Table)[] {
  const cell = new TableCell({
    shading: { fill: COLOURS.tint },
    borders: { left: rule(16, COLOURS.action) },
    margins: { left: twips(4), right: twips(4), top: twips(2), bottom: twips(2) },
    children: [
      ...(title.trim() === ''
        ? []
        : [toParagraph(title, { keepNext: true, spacing: { after: 60 } }, { bold: true })]),
      toParagraph(text, { spacing: { after: 0 } }),
    ],
  });
  return [toTable([new TableRow({ children: [cell] })], [TEXT_WIDTH]), spacer()];
}

/** Each party's name and its lines for place, date and signature stay on one page. */
export function toSignatures(block: Block<'signatures'>): (Paragraph | Table)[] {
  return block.parties.flatMap(({ name, signatories }) => [
    toParagraph(name, { keepNext: true, spacing: { before: 240, after: 0 } }, { bold: true }),
    ...(signatories.length > 0 ? [toTable(signatories.flatMap(toSignature), SIGNATURE_WIDTHS)] : []),
  ]);
}

const SIGNATURE_WIDTHS = [twips(62), twips(8), TEXT_WIDTH - twips(70)];

function toSignature(signatory: string, index: number, all: PaperParty['signatories']): TableRow[] {
  const isLast = index === all.length - 1;
  const line = (borders: ITableCellOptions['borders']): TableCell =>
    new TableCell({ borders: borders ?? {}, children: [new Paragraph({ style: 'Small' })] });
  const label = (text: string): TableCell =>
    new TableCell({ children: [toParagraph(text, { style: 'Small' })] });
  return [
    new TableRow({
      cantSplit: true,
      keepNext: true,
      height: { value: twips(15), rule: HeightRule.EXACT },
      children: [line({ bottom: STRONG }), line({}), line({ bottom: STRONG })],
    }),
    new TableRow({
      cantSplit: true,
      keepNext: !isLast,
      children: [label('Ort, Datum'), label(''), label(signatory)],
    }),
  ];
}

function toCell(
  text: string,
  paragraph: IParagraphOptions,
  cell: Omit<ITableCellOptions, 'children'>,
  bold = false,
  color: string = COLOURS.ink,
): TableCell {
  const children = [new Paragraph({ ...paragraph, style: 'Cell', children: toRuns(text, { bold, color }) })];
  return new TableCell({ ...cell, children });
}

const toTable = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths,
    borders: NO_BORDERS,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    margins: { left: twips(1.4), right: twips(1.4) },
  });

/** Two tables without a paragraph between them would become one. */
const spacer = (): Paragraph => new Paragraph({ style: 'Small', spacing: { after: 120 } });

function share(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / whole));
}
