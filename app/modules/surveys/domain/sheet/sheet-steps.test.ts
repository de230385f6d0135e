import { expect, it } from 'vitest';
import { SHEET_STATES, type SheetState } from '../life/sheet.ts';
import { SURVEY_STATES, type SurveyState } from '../life/survey.ts';
import {
  planSheetStep,
  SHEET_STEPS,
  type SheetCapacity,
  type SheetStep,
  whySheetClosed,
} from './sheet-steps.ts';

const STATES = Object.keys(SHEET_STATES) as SheetState[];
const STEPS = Object.keys(SHEET_STEPS) as SheetStep[];
const CAPACITIES: readonly SheetCapacity[] = ['leitung', 'vertretung', 'mitarbeit', 'abschnitt', 'auftrag'];

/** Every way there is, by hand: state, step, who, state after. Nothing else is possible. */
const H = ['leitung', 'vertretung'] as const;
const POSSIBLE: readonly (readonly [SheetState, SheetStep, readonly SheetCapacity[], SheetState])[] = [
  ['offen', 'schreiben', [...H, 'mitarbeit', 'abschnitt', 'auftrag'], 'in-arbeit'],
  ['in-arbeit', 'schreiben', [...H, 'mitarbeit', 'abschnitt', 'auftrag'], 'in-arbeit'],
  ['zur-freigabe', 'schreiben', [...H, 'auftrag'], 'zur-freigabe'],
  ['in-arbeit', 'vorlegen', [...H, 'mitarbeit'], 'zur-freigabe'],
  ['zur-freigabe', 'zurueckholen', ['mitarbeit'], 'in-arbeit'],
  ['zur-freigabe', 'zurueckgeben', H, 'in-arbeit'],
  ['in-arbeit', 'freigeben', [...H, 'auftrag'], 'freigegeben'],
  ['zur-freigabe', 'freigeben', [...H, 'auftrag'], 'freigegeben'],
  ['freigegeben', 'wieder-oeffnen', [...H, 'auftrag'], 'in-arbeit'],
];
/** These only where a release stands. */
const AFTER_RELEASE: typeof POSSIBLE = [
  ['in-arbeit', 'verwerfen', [...H, 'auftrag'], 'freigegeben'],
  ['zur-freigabe', 'verwerfen', [...H, 'auftrag'], 'freigegeben'],
];

const expected = (ways: typeof POSSIBLE, state: SheetState, step: SheetStep, capacity: SheetCapacity) =>
  ways.find(([from, act, by]) => from === state && act === step && by.includes(capacity))?.[3];

for (const releaseNumber of [0, 2])
  it(`takes exactly the steps that are listed, with ${releaseNumber} releases`, () => {
    const ways = releaseNumber > 0 ? [...POSSIBLE, ...AFTER_RELEASE] : POSSIBLE;
    for (const state of STATES)
      for (const step of STEPS)
        for (const capacity of CAPACITIES) {
          const planned = planSheetStep(
            { survey: 'laufend', sheet: { state, releaseNumber } },
            step,
            capacity,
          );
          const after = planned.ok ? planned.value : undefined;
          expect([state, step, capacity, after]).toEqual([
            state,
            step,
            capacity,
            expected(ways, state, step, capacity),
          ]);
          if (!planned.ok) expect(planned.error).toMatch(/\.$/);
        }
  });

it('is open while the survey runs, and for corrections of what is released while it is evaluated', () => {
  const open = (survey: SurveyState, releaseNumber: number) =>
    whySheetClosed({ survey, sheet: { state: 'in-arbeit', releaseNumber } }) === null;
  const table = (Object.keys(SURVEY_STATES) as SurveyState[]).map((survey) => [
    survey,
    open(survey, 0),
    open(survey, 1),
  ]);
  expect(table).toEqual([
    ['entwurf', false, false],
    ['laufend', true, true],
    ['auswertung', false, true],
    ['freigegeben', false, false],
  ]);
});

it('says who can or what to do first', () => {
  const standing = (state: SheetState) =>
    ({ survey: 'laufend', sheet: { state, releaseNumber: 0 } }) as const;
  const refusal = (state: SheetState, step: SheetStep, capacity: SheetCapacity) => {
    const planned = planSheetStep(standing(state), step, capacity);
    return planned.ok ? 'possible' : planned.error;
  };
  expect(refusal('zur-freigabe', 'schreiben', 'mitarbeit')).toContain('Holen Sie ihn zurück');
  expect(refusal('in-arbeit', 'freigeben', 'mitarbeit')).toContain('nur die Leitung');
  expect(refusal('freigegeben', 'schreiben', 'leitung')).toContain('wieder öffnen');
  expect(refusal('offen', 'freigeben', 'leitung')).toContain('noch nichts');
  expect(refusal('in-arbeit', 'verwerfen', 'leitung')).toContain('noch keine Freigabe');
});
