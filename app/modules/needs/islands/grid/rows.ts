import { isAnswer } from '../../domain/answers/answer.ts';
import type { AnswerContent, SheetAnswer } from '../../domain/answers/answer-content.ts';
import { gridCells, originText } from '../../domain/answers/grid-cells.ts';
import { readContent } from '../../domain/answers/read-queued.ts';
import type { QueuedAnswer } from '../../domain/answers/save-queue.ts';

/** A row of the grid: its place in the page and the answer that the server has. */
export interface GridRow {
  readonly element: HTMLTableRowElement;
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  /** Slug of its area. */
  readonly area: string;
  /** Last round's value in words. */
  readonly before: string;
  base: SheetAnswer;
}

/** All rows as the server wrote them. */
export const readRows = (root: HTMLElement): GridRow[] =>
  [...root.querySelectorAll<HTMLTableRowElement>('tr[data-answer]')].flatMap((element) => {
    const base = readAnswer(JSON.parse(element.dataset['answer'] ?? 'null'));
    if (!base) return [];
    const text = (selector: string) => element.querySelector(selector)?.textContent ?? '';
    return [
      {
        element,
        taskId: base.taskId,
        number: text('td'),
        title: text('[data-title]'),
        area: element.closest('tbody')?.dataset['area'] ?? '',
        before: text('[data-before]'),
        base,
      },
    ];
  });

/** An answer as the server sends it; undefined where it is none. */
export function readAnswer(value: unknown): SheetAnswer | undefined {
  const content = readContent(value);
  if (!content || typeof value !== 'object' || value === null) return undefined;
  const { taskId, source, byLabel, version } = value as Partial<SheetAnswer>;
  if (typeof taskId !== 'string' || typeof version !== 'number') return undefined;
  return { ...content, taskId, source: source ?? 'konto', byLabel: byLabel ?? '', version };
}

/** Writes what stands in a row, and how far it is saved. */
export function showRow(
  { element, base }: GridRow,
  content: AnswerContent,
  queued: QueuedAnswer | undefined,
): void {
  for (const [name, text] of Object.entries(gridCells(content))) {
    const cell = element.querySelector(`[data-cell="${name}"]`);
    if (cell) cell.textContent = text;
  }
  element.dataset['said'] = content.answer && isAnswer(content.answer) ? content.answer : '';
  element.dataset['saving'] = stateOf(queued);
  const state = element.querySelector('[data-state]');
  if (state) state.textContent = STATES[stateOf(queued)] ?? originText(base);
}

const stateOf = (queued: QueuedAnswer | undefined): string => {
  if (!queued) return '';
  if (queued.theirs) return 'conflict';
  return queued.refused === undefined ? 'waiting' : 'refused';
};

const STATES: Readonly<Record<string, string>> = {
  waiting: 'noch nicht gespeichert',
  conflict: 'zwei Antworten',
  refused: 'bitte prüfen',
};
