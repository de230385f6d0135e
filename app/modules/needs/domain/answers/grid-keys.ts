import type { AnswerContent } from './answer-content.ts';
import { type AnswerChange, planAnswer } from './plan-answer.ts';

/** What a key does in the row that has the focus. */
export type GridAction =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last' }
  | { readonly kind: 'change'; readonly change: Omit<AnswerChange, 'taskId' | 'version'> }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'text' }
  | { readonly kind: 'help' };

/** Rows that Bild auf and Bild ab move by. */
const PAGE = 10;

const MOVES: Readonly<Record<string, GridAction>> = {
  ArrowDown: { kind: 'move', by: 1 },
  j: { kind: 'move', by: 1 },
  ArrowUp: { kind: 'move', by: -1 },
  k: { kind: 'move', by: -1 },
  PageDown: { kind: 'move', by: PAGE },
  PageUp: { kind: 'move', by: -PAGE },
  Home: { kind: 'edge', to: 'first' },
  End: { kind: 'edge', to: 'last' },
};

const ACTS: Readonly<Record<string, GridAction>> = {
  n: { kind: 'change', change: { answer: 'kein-interesse' } },
  z: { kind: 'change', change: { answer: 'nicht-zustaendig' } },
  e: { kind: 'change', change: { answer: 'erledigt' } },
  u: { kind: 'vacant' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Enter: { kind: 'text' },
  '?': { kind: 'help' },
};

/**
 * The action of a key; undefined where the key is the browser's. One digit says interest and urgency at once, 0 is 10:
 * with the arrow to the next row two keystrokes a rating.
 */
export function gridAction(key: string): GridAction | undefined {
  if (/^[0-9]$/.test(key))
    return { kind: 'change', change: { answer: 'interesse', urgency: key === '0' ? '10' : key } };
  const name = /^[A-Z]$/.test(key) ? key.toLowerCase() : key;
  return MOVES[name] ?? ACTS[name];
}

/** What stands in the row after a key that changes it; the same content where the key cannot apply. */
export function contentAfter(
  content: AnswerContent,
  action: Extract<GridAction, { kind: 'change' | 'vacant' | 'clear' }>,
): AnswerContent {
  if (action.kind === 'vacant') return { ...content, longVacant: !content.longVacant };
  const change = action.kind === 'clear' ? { answer: '', urgency: '', longVacant: false } : action.change;
  const planned = planAnswer(content, { taskId: '', version: 0, ...change });
  return planned.ok ? planned.value : content;
}
