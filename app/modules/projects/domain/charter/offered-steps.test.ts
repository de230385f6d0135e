import { expect, it } from 'vitest';
import { offeredSteps, type StepSituation } from './offered-steps.ts';

const SITUATION: StepSituation = {
  state: 'entwurf',
  phase: 'vorher',
  isComplete: true,
  wasCommented: false,
  isChanged: false,
  open: 0,
};

it.each<[string, Partial<StepSituation>, string]>([
  ['nothing is written yet', { state: 'keiner' }, ''],
  ['comments come before signatures', {}, 'abstimmen unterschreiben'],
  ['they were held', { wasCommented: true }, 'unterschreiben abstimmen'],
  ['a section lacks something', { isComplete: false }, 'abstimmen'],
  ['what runs is not commented on', { phase: 'laeuft' }, 'unterschreiben'],
  ['what runs must be complete', { phase: 'laeuft', isComplete: false }, ''],
  ['some have not commented', { state: 'abstimmung', open: 2 }, 'antworten unterschreiben zurueckziehen'],
  ['all have commented', { state: 'abstimmung' }, 'unterschreiben antworten zurueckziehen'],
  [
    'the draft changed meanwhile',
    { state: 'abstimmung', open: 1, isChanged: true },
    'antworten neu-abstimmen verwerfen unterschreiben zurueckziehen',
  ],
  ['some have not signed', { state: 'zeichnung', open: 1 }, 'antworten ohne zurueckziehen'],
  [
    'of what runs nobody is left out',
    { state: 'zeichnung', open: 1, phase: 'laeuft' },
    'antworten zurueckziehen',
  ],
  ['all have signed', { state: 'gezeichnet' }, 'antworten'],
  [
    'it changed before the start',
    { state: 'gezeichnet', isChanged: true },
    'neu-unterschreiben antworten verwerfen',
  ],
  [
    'it changed after the start',
    { state: 'gezeichnet', isChanged: true, phase: 'laeuft' },
    'aendern antworten verwerfen',
  ],
  ['it is over, signed', { state: 'gezeichnet', phase: 'beendet', isChanged: true }, 'antworten'],
  ['it is over, never sent', { state: 'entwurf', phase: 'beendet' }, ''],
])('%s', (_, changes, steps) => {
  expect(offeredSteps({ ...SITUATION, ...changes }).join(' ')).toBe(steps);
});
