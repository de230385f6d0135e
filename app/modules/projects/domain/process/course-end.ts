import type { RecordedDecision } from './gate-decision.ts';
import type { Stage } from './stage.ts';

/** What is left to do once no stage goes on: nothing yet, end a project that shall not go on, or close one that is through. */
export type CourseEnd = 'offen' | 'nicht-fortsetzen' | 'durchlaufen';

/** Where the course of a project stands as a whole; without stages there is none to end. */
export function courseEnd(stages: readonly Stage[], decisions: readonly RecordedDecision[]): CourseEnd {
  if (stages.length === 0 || stages.some(({ state }) => state === 'laufend')) return 'offen';
  if (decisions.some(({ decision, isStruck }) => decision === 'ende' && !isStruck)) return 'nicht-fortsetzen';
  return stages.every(({ state }) => state === 'abgeschlossen' || state === 'entfallen')
    ? 'durchlaufen'
    : 'offen';
}
