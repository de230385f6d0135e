import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { STAGE_STATES, type Stage, type StageState } from '../process/stage.ts';
import { dropStages, openStages, reviveStages } from './closing-stages.ts';

const CLOSING = { since: day('2027-03-12'), reason: 'kein Bedarf mehr' };
const STAGE: Stage = {
  position: 1,
  key: 'ist-analyse',
  title: 'Ist-Analyse',
  papers: [],
  gate: null,
  gateQuestion: '',
  role: 'arbeit',
  usualWeeks: 8,
  state: 'offen',
  plannedFrom: null,
  plannedTo: null,
  startedOn: null,
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
};
const STARTED = { startedOn: day('2026-12-01') };
const stageOf = (state: StageState, position: number): Stage => ({
  ...STAGE,
  position,
  state,
  ...(state === 'laufend' && STARTED),
  ...(state === 'abgeschlossen' && { ...STARTED, endedOn: day('2027-01-31') }),
});

it('drops what is not done and leaves the rest; what runs ends on the day of the closing', () => {
  const stages = [
    stageOf('abgeschlossen', 1),
    stageOf('laufend', 2),
    stageOf('offen', 3),
    stageOf('entfallen', 4),
  ];
  const note = 'Entfallen mit dem Abschluss am 12.03.2027: kein Bedarf mehr';
  expect(dropStages(stages, CLOSING)).toEqual([
    { ...stageOf('laufend', 2), state: 'entfallen', endedOn: '2027-03-12', note, version: 2 },
    { ...STAGE, position: 3, state: 'entfallen', note, version: 2 },
  ]);
});

it('what is taken up again stands where it stood', () => {
  const states = fc.array(fc.constantFrom(...(Object.keys(STAGE_STATES) as StageState[])));
  fc.assert(
    fc.property(states, (chosen) => {
      const before = chosen.map((state, index) => stageOf(state, index + 1));
      const revived = reviveStages(dropStages(before, CLOSING), CLOSING);
      expect(revived).toEqual(openStages(before).map((stage) => ({ ...stage, version: 3 })));
      expect(reviveStages(before, CLOSING)).toEqual([]);
    }),
  );
});
