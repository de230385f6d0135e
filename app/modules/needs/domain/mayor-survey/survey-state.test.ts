import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { mapFields, readSurveyAnswer } from './read-survey-answer.ts';
import { decideSurveyStep, SURVEY_STATES, SURVEY_STEPS, type SurveyFacts } from './survey-state.ts';

const TODAY = calendarDate('2026-11-21');
const facts = (change: Partial<SurveyFacts> = {}): SurveyFacts => ({
  state: 'entwurf',
  dueOn: TODAY,
  asked: 3,
  answered: 3,
  ...change,
});

describe('the steps of a survey', () => {
  it('lead on from one state each, from all others they are refused', () => {
    const allowed = (['oeffnen', 'auswerten'] as const).flatMap((step) =>
      SURVEY_STATES.flatMap((state) => {
        const decided = decideSurveyStep(step, facts({ state }), TODAY);
        expect(decided.ok).toBe(SURVEY_STEPS[step].from === state);
        return decided.ok ? [`${state} ${step} ${decided.value}`] : [];
      }),
    );
    expect(allowed).toEqual(['entwurf oeffnen offen', 'offen auswerten ausgewertet']);
  });

  it.each([
    ['oeffnen', { asked: 2 }, 'mindestens 3 Kommunen'],
    ['oeffnen', { dueOn: null }, 'letzten Tag'],
    ['oeffnen', { dueOn: calendarDate('2026-11-20') }, 'letzten Tag'],
    ['auswerten', { state: 'offen', answered: 2 }, 'Bisher haben 2 geantwortet'],
  ] as const)('%s with %j is refused', (step, change, words) => {
    expect(decideSurveyStep(step, facts(change), TODAY)).toEqual({
      ok: false,
      error: expect.stringContaining(words),
    });
  });
});

describe('the answer of a head', () => {
  it('needs every field twice, and names each that is missing', () => {
    const full = mapFields(() => ({ today: '-2', future: '1' }));
    expect(readSurveyAnswer(full)).toEqual({ ok: true, value: mapFields(() => ({ today: -2, future: 1 })) });
    const holes = { ...full, digital: { today: '', future: '3' }, personal: { today: '1.5', future: '0' } };
    const read = readSurveyAnswer(holes);
    expect(!read.ok && read.error.map(({ field, horizon }) => `${field} ${horizon}`)).toEqual([
      'personal today',
      'digital today',
      'digital future',
    ]);
  });
});
