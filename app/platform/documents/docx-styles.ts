import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { COLOURS, twips } from './docx-text.ts';

/** Offices have it; embedding a font of our own would add half a megabyte to every letter. */
const FONT = 'Calibri';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** Sizes in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLOURS.ink, language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 42, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { after: 300, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: heading(27, 360, 140),
    heading2: heading(22, 260, 100),
    caption: {
      run: { font: FONT, size: 21, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      run: { size: 20, bold: true, color: COLOURS.action },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    {
      id: 'Cell',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Small',
      name: 'Small Print',
      basedOn: 'Normal',
      run: { size: 18, color: COLOURS.muted },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};

export const NUMBERING: INumberingOptions = {
  config: [list(BULLETS, LevelFormat.BULLET, '–'), list(NUMBERS, LevelFormat.DECIMAL, '%1.')],
};

function heading(size: number, before: number, after: number) {
  return {
    run: { font: FONT, size, bold: true, color: COLOURS.ink },
    paragraph: { spacing: { before, after }, keepNext: true },
  };
}

function list(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): INumberingOptions['config'][number] {
  const paragraph = { indent: { left: twips(7), hanging: twips(6) }, spacing: { after: 60 } };
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph } }],
  };
}
