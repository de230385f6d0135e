import type { Cents } from '../../../../foundation/cents.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import type { ChapterDraft, PaperTable } from './report-chapter.ts';

/** Paragraphs and lists of a chapter; empty ones fall out. */
export const chapter = (parts: readonly string[], tables: readonly PaperTable[] = []): ChapterDraft => ({
  text: parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n'),
  tables,
});

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Where data are missing the gap stands in the text, so that nobody overlooks it. */
export const gap = (what: string): string => `[Noch offen: ${what}]`;

export const euroOr = (amount: Cents | null, missing: string): string =>
  amount === null ? missing : germanEuro(amount);

/** A text that a user wrote, as part of a chapter: its own list and heading signs stay, blank ends fall. */
export const given = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** A sentence with its full stop. */
export const sentence = (text: string): string => {
  const trimmed = given(text);
  return trimmed === '' || /[.!?…:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
