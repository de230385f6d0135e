import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';

/** The colours of paper.typ. */
export const COLOURS = {
  ink: '131525',
  muted: '51577A',
  action: '2044AA',
  faint: 'DFE1EA',
  strongLine: '6E7597',
  sum: 'F3F4F7',
  tint: 'EFF3FA',
  warning: '734000',
  warningTint: 'FFF3DC',
  warningEdge: '925400',
};

/** Millimetres in twentieths of a point, Word's measure for widths. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Between the margins of A4: 210 − 25 − 20 mm. */
export const TEXT_WIDTH = twips(165);

/** Text as runs, one per line. */
export const toRuns = (text: string, options: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));

export const toParagraph = (
  text: string,
  options: Omit<IParagraphOptions, 'text' | 'children'> = {},
  run: Omit<IRunOptions, 'text' | 'break'> = {},
): Paragraph => new Paragraph({ ...options, children: toRuns(text, run) });
