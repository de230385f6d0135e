import { compareGerman } from '../../../../foundation/german.ts';
import type { ExchangeItem } from './exchange-item.ts';

/** What is looked for; '' for everything. */
export interface ExchangeFilter {
  readonly words: string;
  readonly kind: string;
  readonly field: string;
}

type Searched = Pick<ExchangeItem, 'title' | 'field' | 'content'>;

/** Items whose title, field and texts hold every word, of a kind and a field. Keeps the order. */
export function searchItems<T extends Searched>(
  items: readonly T[],
  { words, kind, field }: ExchangeFilter,
): T[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    if (kind !== '' && item.content.kind !== kind) return false;
    if (field !== '' && item.field !== field) return false;
    const text = wanted.length === 0 ? '' : textOf(item).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The fields that occur, in German order. */
export const fieldsIn = (items: readonly Pick<ExchangeItem, 'field'>[]): readonly string[] =>
  [...new Set(items.map(({ field }) => field))].toSorted(compareGerman);

function textOf({ title, field, content }: Searched): string {
  switch (content.kind) {
    case 'erkenntnis':
      return [title, field, content.text, ...content.figures.map(({ label }) => label)].join(' ');
    case 'fragebogen':
      return [
        title,
        field,
        content.description,
        ...content.questionnaire.questions.map(({ label }) => label),
      ].join(' ');
    case 'bericht':
      return [title, field, ...content.chapters.flatMap((chapter) => [chapter.title, chapter.text])].join(
        ' ',
      );
    case 'loesungen':
      return [title, field, ...content.solutions.flatMap((entry) => [entry.title, entry.description])].join(
        ' ',
      );
  }
}
