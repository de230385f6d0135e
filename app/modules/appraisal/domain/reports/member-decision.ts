import type { PartyState } from '../../../decisions/domain/index.ts';
import type { ReportKind } from './report-kind.ts';
import { REPORT_KINDS } from './report-kind.ts';

/** What a member's answer to a report means: it goes on, it does not, or nothing is decided yet. */
export type Direction = 'weiter' | 'nicht-weiter' | 'offen';

export const directionOf = (state: PartyState): Direction =>
  state === 'zugestimmt' ? 'weiter' : state === 'nimmt-nicht-teil' ? 'nicht-weiter' : 'offen';

const OPEN_WORDS: Readonly<Record<Exclude<PartyState, 'zugestimmt' | 'nimmt-nicht-teil'>, string>> = {
  gefragt: 'noch keine Antwort',
  rueckfrage: 'hat eine Frage',
  bedingt: 'stellt eine Bedingung',
  widerspruch: 'widerspricht',
};

/** A member's decision in words: "setzt um", "macht nicht weiter". */
export function decisionWords(kind: ReportKind, state: PartyState): string {
  if (state === 'zugestimmt') return REPORT_KINDS[kind].go;
  return state === 'nimmt-nicht-teil' ? REPORT_KINDS[kind].noGo : OPEN_WORDS[state];
}

/** How many go on, do not, and have not decided. */
export function countDirections(states: readonly PartyState[]): Readonly<Record<Direction, number>> {
  const count = (direction: Direction) => states.filter((state) => directionOf(state) === direction).length;
  return { weiter: count('weiter'), 'nicht-weiter': count('nicht-weiter'), offen: count('offen') };
}
