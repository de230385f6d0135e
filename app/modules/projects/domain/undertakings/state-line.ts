import { germanDate } from '../../../../foundation/german.ts';
import { outcomeMeaning } from '../life/outcome.ts';
import type { Stage } from '../process/stage.ts';
import { type StateEntry, UNDERTAKING_STATE_LABELS } from './undertaking.ts';

/** The state of a project in a few words: "Läuft, Stufe 6 von 13", "Ausgesetzt bis 31.03.2027". */
export function stateLine(
  state: StateEntry | null,
  stages: readonly Pick<Stage, 'position' | 'state'>[],
): string {
  if (state === null) return 'Stand unbekannt';
  const label = UNDERTAKING_STATE_LABELS[state.state];
  if (state.state === 'laufend') return `${label}${stageText(stages)}`;
  if (state.state === 'ausgesetzt' && state.until !== null) return `${label} bis ${germanDate(state.until)}`;
  return state.state === 'abgeschlossen' && state.outcome !== null
    ? `${label}: ${outcomeMeaning(state.outcome).label}`
    : label;
}

/** What a short form of the state leaves out: "Minimalziel erreicht", "bis 31.03.2027"; '' for nothing. */
export function stateDetail(state: StateEntry | null): string {
  if (state?.until) return `bis ${germanDate(state.until)}`;
  return state?.state === 'abgeschlossen' && state.outcome !== null
    ? outcomeMeaning(state.outcome).label
    : '';
}

function stageText(stages: readonly Pick<Stage, 'position' | 'state'>[]): string {
  const current = stages.find(({ state }) => state === 'laufend');
  return current ? `, Stufe ${current.position} von ${stages.length}` : '';
}
