import { Document, HeadingLevel, Packer, type Paragraph, type Table } from 'docx';
import { unzipSync } from 'fflate';
import type { Paper, PaperBlock } from '../../foundation/paper.ts';
import { cleanText } from './clean-text.ts';
import { documentDate } from './document-date.ts';
import { toFrame } from './docx-frame.ts';
import { BULLETS, NUMBERING, NUMBERS, STYLES } from './docx-styles.ts';
import { toFacts, toLedger, toNotice, toSignatures } from './docx-tables.ts';
import { toParagraph } from './docx-text.ts';
import { tidyPaper } from './tidy-paper.ts';
import { packEntries } from './zip.ts';

const CORE_PROPERTIES = 'docProps/core.xml';

/** The work of `renderDocx`. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const tidy = tidyPaper(paper, (text) => cleanText(text, isXmlCharacter));
  const title = tidy.title.replace(/\s+/g, ' ');
  const document = new Document({
    title,
    creator: tidy.author,
    lastModifiedBy: tidy.author,
    styles: STYLES,
    numbering: NUMBERING,
    hyphenation: { autoHyphenation: true },
    sections: [{ ...toFrame({ ...tidy, title }), children: toChildren(tidy) }],
  });
  return withFixedDate(await Packer.toBuffer(document), documentDate(paper.asOf));
}

const toChildren = (paper: Paper): (Paragraph | Table)[] => [
  ...(paper.kicker ? [toParagraph(paper.kicker, { style: 'Kicker' })] : []),
  toParagraph(paper.title, { heading: HeadingLevel.TITLE }),
  ...paper.blocks.flatMap(toBlock),
];

/** `instance` makes the numbers of each list begin with 1. */
function toBlock(block: PaperBlock, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        toParagraph(block.text, {
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [toParagraph(block.text)];
    case 'list':
      return block.items.map((item) =>
        toParagraph(item, {
          numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance },
        }),
      );
    case 'facts':
      return toFacts(block);
    case 'table':
      return toLedger(block);
    case 'signatures':
      return toSignatures(block);
    case 'notice':
      return toNotice(block);
    default:
      return block satisfies never;
  }
}

/** The writer stamps the clock into the properties and the ZIP; the document bears its own day instead. */
function withFixedDate(docx: Uint8Array, date: Date): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).map(([name, bytes]) => ({ name, bytes }));
  const dated = entries.map((entry) =>
    entry.name === CORE_PROPERTIES ? { ...entry, bytes: stampDate(entry.bytes, date) } : entry,
  );
  return packEntries(dated, date);
}

function stampDate(properties: Uint8Array, date: Date): Uint8Array {
  const text = new TextDecoder().decode(properties);
  const stamp = `$1${date.toISOString().slice(0, 19)}Z$2`;
  return new TextEncoder().encode(text.replace(/(<dcterms:\w+ [^>]*>)[^<]*(<\/dcterms:)/g, stamp));
}

/** XML 1.0 allows every character but half surrogate pairs and the two non-characters; controls are gone by then. */
const isXmlCharacter = (character: number): boolean =>
  !(character >= 0xd8_00 && character <= 0xdf_ff) && character !== 0xff_fe && character !== 0xff_ff;
