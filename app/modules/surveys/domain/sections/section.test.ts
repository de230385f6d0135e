import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { numberQuestion, textQuestion } from '../../test-support/questions.ts';
import { isSectionState, planSection, type TypedSection } from './section.ts';

const today = calendarDate('2026-11-21');
const questionnaire = { questions: [numberQuestion('faelle'), textQuestion('ablauf')], checks: [] };
const ground = { questionnaire, dueOn: calendarDate('2026-11-30'), today };
const typed: TypedSection = {
  office: ' Bauamt ',
  address: 'bauamt@stadt.example',
  dueOn: '2026-11-25',
  note: '',
  questionKeys: ['ablauf', 'faelle', 'ablauf'],
};

describe('a section to send', () => {
  it('is tidied: each question once, in the order of the sheet', () => {
    expect(planSection(typed, ground)).toEqual({
      ok: true,
      value: {
        ...{ office: 'Bauamt', address: 'bauamt@stadt.example', dueOn: '2026-11-25', note: '' },
        questionKeys: ['faelle', 'ablauf'],
      },
    });
  });

  it('has no last day any more where the survey runs on after its own', () => {
    const late = { ...ground, dueOn: calendarDate('2026-11-20') };
    expect(planSection({ ...typed, dueOn: '2026-12-24' }, late)).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<TypedSection>, string, string]>([
    ['no office', { office: '' }, 'office', 'Nennen Sie das Fachamt'],
    ['a day after the survey', { dueOn: '2026-12-01' }, 'dueOn', 'Die Erhebung endet am 30.11.2026'],
    ['no question', { questionKeys: [] }, 'questionKeys', 'mindestens eine Frage'],
    ['a question of another sheet', { questionKeys: ['faelle', 'x'] }, 'questionKeys', 'gehört nicht'],
  ])('is refused with %s', (_, change, field, words) => {
    const planned = planSection({ ...typed, ...change }, ground);
    expect(planned.ok ? [] : planned.error).toEqual([{ field, message: expect.stringContaining(words) }]);
  });

  it('names everything at once', () => {
    const bad = planSection({ ...typed, office: '', address: 'x', questionKeys: [] }, ground);
    expect(bad.ok ? [] : bad.error.map(({ field }) => field)).toEqual(['office', 'address', 'questionKeys']);
  });
});

it('knows the states of a section', () => {
  expect(['offen', 'abgegeben', 'zurueckgezogen', 'x'].map(isSectionState)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
