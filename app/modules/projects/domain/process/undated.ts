import type { Stage } from './stage.ts';

/** What is known of a stage without the days on which it was; undefined where it has days or has not begun. */
export function undatedText({ state, startedOn, endedOn }: Stage): string | undefined {
  if (state === 'entfallen') return 'entfällt';
  if (startedOn !== null || endedOn !== null || state === 'offen') return undefined;
  return state === 'laufend' ? 'läuft, Beginn nicht überliefert' : 'abgeschlossen, Tage nicht überliefert';
}
