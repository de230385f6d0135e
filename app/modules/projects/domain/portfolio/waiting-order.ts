import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** Something on the waiting list. */
export interface WaitingEntry {
  readonly id: string;
  readonly title: string;
  /** Since when it waits. */
  readonly since: CalendarDate;
  /** Null where nobody placed it yet. */
  readonly position: number | null;
}

/** The waiting list: what was placed, in its order; behind it the rest, the longest waiting first, then by title. */
export const inWaitingOrder = <Entry extends WaitingEntry>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted(
    (a, b) =>
      (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) ||
      compareCodePoints(a.since, b.since) ||
      compareCodePoints(a.title, b.title),
  );

export type WaitingMove = 'hoch' | 'runter';
export const isWaitingMove = (text: string): text is WaitingMove => text === 'hoch' || text === 'runter';

/**
 * The ids after one step up or down. `seen` is the order that the mover looked at: the error is one German sentence where
 * it changed since, or where there is no way further.
 */
export function moveWaiting(
  current: readonly string[],
  seen: readonly string[],
  id: string,
  move: WaitingMove,
): Result<string[], string> {
  if (current.length !== seen.length || current.some((entry, index) => entry !== seen[index]))
    return fail(
      'Die Warteliste hat sich inzwischen geändert. Sie sehen jetzt die neue Reihenfolge; verschieben Sie noch einmal.',
    );
  const from = current.indexOf(id);
  const to = move === 'hoch' ? from - 1 : from + 1;
  const [moved, other] = [current[from], current[to]];
  if (moved === undefined)
    return fail('Dieses Vorhaben steht nicht mehr auf der Warteliste. Laden Sie die Seite neu.');
  if (other === undefined)
    return fail(move === 'hoch' ? 'Es steht schon an erster Stelle.' : 'Es steht schon an letzter Stelle.');
  return ok(current.map((entry, index) => (index === from ? other : index === to ? moved : entry)));
}
