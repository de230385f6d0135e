import type { Answer } from './answer.ts';
import type { SheetAnswer } from './answer-content.ts';

/** Which rows of a sheet are shown. */
export interface SheetFilter {
  /** Slug of an area; empty for all. */
  readonly area: string;
  readonly search: string;
  readonly only: OnlyRows;
}

export const ONLY_ROWS = ['alle', 'offen', 'interesse'] as const;

export type OnlyRows = (typeof ONLY_ROWS)[number];

export const ONLY_LABELS: Readonly<Record<OnlyRows, string>> = {
  alle: 'Alle Aufgaben',
  offen: 'Nur offene',
  interesse: 'Nur mit Interesse',
};

export const isOnly = (text: string): text is OnlyRows => ONLY_ROWS.some((only) => only === text);

export interface FilteredRow {
  readonly area: string;
  /** Number, title and own product number. */
  readonly text: string;
  readonly answer: Answer | null;
}

/** Whether a row is shown. The search looks for every word, wherever it stands. */
export function isShown({ area, search, only }: SheetFilter, row: FilteredRow): boolean {
  if (area !== '' && row.area !== area) return false;
  if (only === 'offen' && row.answer !== null) return false;
  if (only === 'interesse' && row.answer !== 'interesse') return false;
  const text = row.text.toLocaleLowerCase('de');
  return search
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The text a row is searched by. */
export const searchText = (
  task: { readonly number: string; readonly title: string },
  answer: Pick<SheetAnswer, 'ownNumber'> | undefined,
): string => `${task.number} ${task.title} ${answer?.ownNumber ?? ''}`;
