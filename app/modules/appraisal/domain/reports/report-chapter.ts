import type { PaperBlock } from '../../../../foundation/paper.ts';
import { plainText } from '../../../../foundation/plain-text.ts';
import type { ChapterKey } from './report-kind.ts';

export type PaperTable = Extract<PaperBlock, { kind: 'table' }>;

/** What the data say of a chapter: words to begin with, and tables that only data change. */
export interface ChapterDraft {
  /** "## " begins a heading, "- " an item of a list, a blank line parts paragraphs. */
  readonly text: string;
  readonly tables: readonly PaperTable[];
}

/** How a version of a chapter came about. */
export const CHAPTER_ACTS = {
  entwurf: 'aus den Daten entworfen',
  text: 'Text geändert',
  daten: 'neu aus den Daten',
  freigabe: 'freigegeben',
} as const;
export type ChapterAct = keyof typeof CHAPTER_ACTS;
export const isChapterAct = (text: string): text is ChapterAct => Object.hasOwn(CHAPTER_ACTS, text);

/** A chapter as it stands. Every change is a version of its own, so that nothing that was written is lost. */
export interface Chapter extends ChapterDraft {
  readonly key: ChapterKey;
  /** From 1; guards edits that cross. */
  readonly version: number;
  readonly act: ChapterAct;
  /** The words that the data gave when they were last asked: whoever wrote others edited it. */
  readonly draftedText: string;
  /** In which capacity, never a name. */
  readonly byLabel: string;
  /** Where a release on behalf comes from; '' for none. */
  readonly note: string;
  /** Made up, or drafted from what is. */
  readonly isSample: boolean;
  readonly at: Date;
}

export const isReleased = ({ act }: Pick<Chapter, 'act'>): boolean => act === 'freigabe';

/** Somebody wrote other words than the data gave. */
export const isEdited = ({ text, draftedText }: Pick<Chapter, 'text' | 'draftedText'>): boolean =>
  text !== draftedText;

/** The data say something else than when the chapter asked them. */
export const isOutdated = (chapter: Pick<Chapter, 'draftedText' | 'tables'>, fresh: ChapterDraft): boolean =>
  chapter.draftedText !== fresh.text || !sameTables(chapter.tables, fresh.tables);

/** Tables compare by what stands in them. */
export const sameTables = (some: readonly PaperTable[], others: readonly PaperTable[]): boolean =>
  some.length === others.length &&
  some.every((table, index) => {
    const other = others[index];
    return other !== undefined && tableText(table) === tableText(other);
  });

/** A table as lines of text, cell beside cell: to compare it, and to read it where no table can stand. */
export const tableText = ({ caption, columns, rows, footer }: PaperTable): string =>
  [[caption], columns.map(({ header }) => header), ...rows, ...(footer ? [footer] : [])]
    .map((cells) => cells.join(' | '))
    .join('\n');

/** One kind of line break, nothing unseen and no blanks at the ends, so that texts compare by what they say. */
export const tidyText = (text: string): string => plainText(text).trim();
