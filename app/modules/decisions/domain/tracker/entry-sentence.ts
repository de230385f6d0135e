import { germanDate } from '../../../../foundation/german.ts';
import type { PathStep, Votes } from './path-step.ts';
import { isAdvisory, type Station } from './station.ts';
import { isResult, type StepState } from './step-transitions.ts';

const STATES: Readonly<Record<StepState, string>> = {
  offen: 'offen',
  geplant: 'geplant',
  beschlossen: 'beschlossen',
  'beschlossen-mit-abweichung': 'abweichend beschlossen',
  'mit-bedingung': 'mit Bedingung beschlossen',
  abgelehnt: 'abgelehnt',
  'zur-kenntnis': 'zur Kenntnis genommen',
  entfaellt: 'entfällt',
};

/** The word of a state at a station: committees recommend, a department and a head have no sitting. */
export function stateWord(station: Station, state: StepState): string {
  if (station === 'fachamt' && state === 'beschlossen') return 'Vorlage fertig';
  if (station === 'leitung' && state === 'beschlossen') return 'entschieden';
  if (!isAdvisory(station)) return STATES[state];
  if (state === 'beschlossen') return 'empfohlen';
  if (state === 'beschlossen-mit-abweichung') return 'mit Änderung empfohlen';
  if (state === 'mit-bedingung') return 'mit Bedingung empfohlen';
  return state === 'abgelehnt' ? 'nicht empfohlen' : STATES[state];
}

/** "31 ja, 4 nein, 2 Enthaltungen" */
export const votesText = ({ yes, no, abstain }: Votes): string =>
  `${yes} ja, ${no} nein, ${abstain} ${abstain === 1 ? 'Enthaltung' : 'Enthaltungen'}`;

/** What an entry changed, for the log: the new state, and what stood there before a correction. */
export function entrySentence(before: PathStep, after: PathStep, correction: string): string {
  const corrected = isResult(before.state) && before.state !== 'entfaellt';
  return [
    stateWord(after.station, after.state),
    after.votes ? votesText(after.votes) : '',
    after.deviation === '' ? '' : `Abweichung: ${after.deviation}`,
    after.condition === '' ? '' : `Bedingung: ${after.condition}`,
    corrected ? `vorher: ${stateWord(before.station, before.state)}${dayOf(before)}` : '',
    correction.trim() === '' ? '' : `Grund: ${correction.trim()}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const dayOf = ({ decidedOn }: PathStep): string => (decidedOn === null ? '' : ` am ${germanDate(decidedOn)}`);
