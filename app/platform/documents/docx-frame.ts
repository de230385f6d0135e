import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '../../foundation/paper.ts';
import { COLOURS, TEXT_WIDTH, toRuns, twips } from './docx-text.ts';

/** A4 with the margins of the PDF, running title from the second page, date and page number below, samples marked above. */
export function toFrame(paper: Paper): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const mark = paper.isSample ? [sampleMark()] : [];
  const footer = new Footer({ children: [pageLine(paper.asOf)] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(210), height: twips(297) },
        margin: {
          left: twips(25),
          right: twips(20),
          top: twips(paper.isSample ? 34 : 27),
          bottom: twips(25),
          header: twips(13),
          footer: twips(12),
        },
      },
    },
    headers: {
      first: new Header({ children: mark }),
      default: new Header({ children: [...mark, runningTitle(paper.title)] }),
    },
    footers: { first: footer, default: footer },
  };
}

const sampleMark = (): Paragraph =>
  new Paragraph({
    style: 'Small',
    spacing: { after: 120 },
    shading: { fill: COLOURS.warningTint },
    border: { left: { style: BorderStyle.SINGLE, size: 16, space: 6, color: COLOURS.warningEdge } },
    children: [
      new TextRun({ text: 'Beispieldaten: ', bold: true, color: COLOURS.warning }),
      new TextRun({ text: 'Angaben in diesem Dokument sind erfunden.', color: COLOURS.warning }),
    ],
  });

const runningTitle = (title: string): Paragraph =>
  new Paragraph({
    style: 'Small',
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.faint } },
    children: toRuns(title),
  });

const pageLine = (asOf: string): Paragraph =>
  new Paragraph({
    style: 'Small',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: COLOURS.faint } },
    children: [
      ...toRuns(asOf),
      new TextRun({ children: [new Tab(), 'Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] }),
    ],
  });
