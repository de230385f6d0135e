import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { planSurvey } from './plan-survey.ts';

const GROUND = {
  today: calendarDate('2026-11-21'),
  memberKeys: ['06433001', '06433008', '06433010'],
  questionnaires: ['ist-analyse'],
};
const DRAFT = {
  title: ' Ist-Analyse  Archivwesen ',
  introduction: '',
  questionnaire: 'ist-analyse',
  referenceYear: '2025',
  dueOn: '2026-12-18',
  scope: 'alle',
  memberKeys: ['06433010', '06433001'],
};
const fields = (more: Partial<typeof DRAFT>): string[] => {
  const planned = planSurvey({ ...DRAFT, ...more }, GROUND);
  return planned.ok ? [] : planned.error.map(({ field }) => field);
};

describe('planSurvey', () => {
  it('asks the chosen members in the order of all lists', () => {
    expect(planSurvey(DRAFT, GROUND)).toEqual({
      ok: true,
      value: {
        title: 'Ist-Analyse Archivwesen',
        introduction: '',
        questionnaire: 'ist-analyse',
        referenceYear: 2025,
        dueOn: '2026-12-18',
        scope: 'alle',
        memberKeys: ['06433001', '06433010'],
      },
    });
  });

  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['a questionnaire without a valid version', { questionnaire: 'entwurf' }, ['questionnaire']],
    ['a year to come', { referenceYear: '2027' }, ['referenceYear']],
    ['a year that is none', { referenceYear: 'voriges' }, ['referenceYear']],
    ['a day of the past', { dueOn: '2026-11-20' }, ['dueOn']],
    ['a day that is none', { dueOn: '2026-02-30' }, ['dueOn']],
    ['a day years ahead', { dueOn: '2036-12-18' }, ['dueOn']],
    ['an unknown scope', { scope: 'halb' }, ['scope']],
    ['a member that takes no part', { memberKeys: ['06433099'] }, ['members']],
    ['all as examples', { scope: 'exemplarisch', memberKeys: GROUND.memberKeys }, ['members']],
    ['everything at once', { title: '', referenceYear: '', scope: '' }, ['title', 'referenceYear', 'scope']],
  ])('is refused with %s', (_, wrong, named) => {
    expect(fields(wrong)).toEqual(named);
  });

  it('takes a last day as people type it', () => {
    expect(planSurvey({ ...DRAFT, dueOn: '18.12.2026' }, GROUND)).toEqual(planSurvey(DRAFT, GROUND));
  });

  it('may begin without a last day and without members: both are needed to open it', () => {
    expect(fields({ dueOn: '', memberKeys: [] })).toEqual([]);
  });
});
