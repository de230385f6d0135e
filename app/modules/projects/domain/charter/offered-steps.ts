import type { CharterPhase } from './charter-phase.ts';
import type { CharterState } from './charter-standing.ts';

/** What the office can do next with a charter; the words are what users read. */
export const CHARTER_STEPS = {
  antworten: 'Antworten ansehen',
  abstimmen: 'Zur Abstimmung geben',
  'neu-abstimmen': 'Neue Fassung zur Abstimmung geben',
  unterschreiben: 'Zur Unterschrift geben',
  'neu-unterschreiben': 'Neue Fassung zur Unterschrift geben',
  aendern: 'Änderung zur Unterschrift geben',
  ohne: 'Ohne eine offene Kommune weitergehen',
  verwerfen: 'Änderungen verwerfen',
  zurueckziehen: 'Zurückziehen',
} as const;
export type CharterStep = keyof typeof CHARTER_STEPS;

export interface StepSituation {
  readonly state: CharterState;
  readonly phase: CharterPhase;
  /** Nothing is missing in any section. */
  readonly isComplete: boolean;
  /** A comment round has been held. */
  readonly wasCommented: boolean;
  /** The working copy differs from what went out. */
  readonly isChanged: boolean;
  /** How many have not answered what goes round. */
  readonly open: number;
}

/** The next steps, the usual one first: comments, then signatures, then the answers, until all have signed. */
export function offeredSteps(situation: StepSituation): CharterStep[] {
  const { phase, state } = situation;
  return phase === 'beendet'
    ? state === 'keiner' || state === 'entwurf'
      ? []
      : ['antworten']
    : STEPS[state](situation);
}

const STEPS: Readonly<Record<CharterState, (situation: StepSituation) => CharterStep[]>> = {
  keiner: () => [],
  entwurf: ({ isComplete, wasCommented, phase }) => {
    if (phase === 'laeuft') return isComplete ? ['unterschreiben'] : [];
    if (!isComplete) return ['abstimmen'];
    return wasCommented ? ['unterschreiben', 'abstimmen'] : ['abstimmen', 'unterschreiben'];
  },
  abstimmung: ({ isChanged, open }) => {
    const rest = [...changed(isChanged, 'neu-abstimmen'), ...changed(isChanged, 'verwerfen')];
    return open === 0
      ? ['unterschreiben', 'antworten', ...rest, 'zurueckziehen']
      : ['antworten', ...rest, 'unterschreiben', 'zurueckziehen'];
  },
  zeichnung: ({ isChanged, open, phase }) => [
    'antworten',
    ...changed(isChanged, 'neu-unterschreiben'),
    ...changed(isChanged, 'verwerfen'),
    ...(open > 0 && phase !== 'laeuft' ? (['ohne'] as const) : []),
    'zurueckziehen',
  ],
  gezeichnet: ({ isChanged, phase }) => [
    ...changed(isChanged, phase === 'laeuft' ? 'aendern' : 'neu-unterschreiben'),
    'antworten',
    ...changed(isChanged, 'verwerfen'),
  ],
};

const changed = (isChanged: boolean, step: CharterStep): CharterStep[] => (isChanged ? [step] : []);
