import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { SURVEY_STATES, type SurveyState } from './survey.ts';
import {
  decideSurveyStep,
  SURVEY_STEPS,
  type SurveyFacts,
  type SurveyStep,
  stepFindings,
} from './survey-steps.ts';

const GOOD: SurveyFacts = {
  state: 'entwurf',
  dueOn: calendarDate('2026-12-18'),
  today: calendarDate('2026-11-21'),
  asked: 12,
  released: 9,
  projectRuns: true,
};
const decide = (step: SurveyStep, more: Partial<SurveyFacts>) => decideSurveyStep(step, { ...GOOD, ...more });
const fields = (step: SurveyStep, more: Partial<SurveyFacts>): string[] => {
  const decided = decide(step, more);
  return decided.ok ? [] : decided.error.map(({ field }) => field);
};

const STEPS = Object.keys(SURVEY_STEPS) as SurveyStep[];
const STATES = Object.keys(SURVEY_STATES) as SurveyState[];
const ALLOWED = [
  ['oeffnen', 'entwurf', 'laufend'],
  ['schliessen', 'laufend', 'auswertung'],
  ['wieder-oeffnen', 'auswertung', 'laufend'],
  ['freigeben', 'auswertung', 'freigegeben'],
];

describe('a step of a survey', () => {
  it.each(STEPS.flatMap((step) => STATES.map((state) => [step, state] as const)))(
    '%s from %s',
    (step, state) => {
      const way = ALLOWED.find(([act, from]) => act === step && from === state);
      expect(decide(step, { state })).toMatchObject(way ? { ok: true, value: way[2] } : { ok: false });
      if (!way) expect(fields(step, { state })).toEqual(['state']);
    },
  );

  it.each([
    ['nobody asked', { asked: 0 }, ['members']],
    ['no last day', { dueOn: null }, ['dueOn']],
    ['a last day of the past', { dueOn: calendarDate('2026-11-20') }, ['dueOn']],
    ['a project that rests', { projectRuns: false }, ['project']],
    ['all of it', { asked: 0, dueOn: null, projectRuns: false }, ['members', 'dueOn', 'project']],
  ])('does not open with %s', (_, wrong, named) => {
    expect(fields('oeffnen', wrong)).toEqual(named);
  });

  it('opens on its last day', () => {
    expect(decide('oeffnen', { dueOn: GOOD.today }).ok).toBe(true);
  });

  it('releases nothing where no sheet is released', () => {
    expect(fields('freigeben', { state: 'auswertung', released: 0 })).toEqual(['released']);
  });

  it('says before opening whom it asks until when, and what is settled then', () => {
    expect(stepFindings('oeffnen', { ...GOOD, asked: 1 })).toEqual([
      '1 Kommune wird gefragt, bis zum 18.12.2026.',
      'Fragen und gefragte Kommunen lassen sich danach nicht mehr ändern, nur noch die Frist.',
    ]);
  });

  it('says before closing that time is left and how many sheets are missing', () => {
    expect(stepFindings('schliessen', { ...GOOD, state: 'laufend' })).toEqual([
      'Die Frist läuft noch bis zum 18.12.2026.',
      '3 Bögen sind nicht freigegeben und bleiben im Vergleich leer; was dort eingetragen ist, bleibt erhalten.',
    ]);
    expect(stepFindings('schliessen', { ...GOOD, dueOn: calendarDate('2026-11-20'), released: 12 })).toEqual(
      [],
    );
  });
});
