import { compareGerman } from '../../../../foundation/german.ts';
import type { ExchangeContent, ExchangeItem, ExchangeKind } from './exchange-item.ts';

/** What is looked for; '' for everything. */
export interface ExchangeFilter {
  readonly words: string;
  readonly kind: string;
  readonly field: string;
}

/** Whether something is of the kind and field that are looked for. */
export const isAsked = (
  item: { readonly kind: ExchangeKind; readonly field: string },
  { kind, field }: Pick<ExchangeFilter, 'kind' | 'field'>,
): boolean => (kind === '' || item.kind === kind) && (field === '' || item.field === field);

/** The words that are looked for, in small letters; none where everything is. */
export const wantedWords = ({ words }: Pick<ExchangeFilter, 'words'>): readonly string[] =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether title, field and texts hold every word. */
export function holdsWords(
  head: Pick<ExchangeItem, 'title' | 'field'>,
  content: ExchangeContent,
  wanted: readonly string[],
): boolean {
  const text = textOf(head, content).toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** The fields that occur, in German order. */
export const fieldsIn = (items: readonly Pick<ExchangeItem, 'field'>[]): readonly string[] =>
  [...new Set(items.map(({ field }) => field))].toSorted(compareGerman);

function textOf({ title, field }: Pick<ExchangeItem, 'title' | 'field'>, content: ExchangeContent): string {
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
