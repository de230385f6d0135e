import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answer.ts';
import { type AnswerContent, NO_CONTENT } from './answer-content.ts';
import { type AnswerChange, planAnswer, TEXT_LIMITS, URGENCY_MESSAGE } from './plan-answer.ts';

type Typed = Omit<AnswerChange, 'taskId' | 'version'>;

const plan = (current: Partial<AnswerContent>, typed: Typed) =>
  planAnswer({ ...NO_CONTENT, ...current }, { taskId: 't', version: 0, ...typed });

const fields = (current: Partial<AnswerContent>, typed: Typed): readonly string[] => {
  const result = plan(current, typed);
  return result.ok ? [] : result.error.map(({ field }) => field);
};

describe('a change of an answer', () => {
  it.each<[string, Partial<AnswerContent>, Typed, Partial<AnswerContent>]>([
    [
      'interest with urgency',
      {},
      { answer: 'interesse', urgency: ' 10 ' },
      { answer: 'interesse', urgency: 10 },
    ],
    ['an urgency alone says interest', {}, { urgency: '7' }, { answer: 'interesse', urgency: 7 }],
    [
      'another answer takes the old urgency with it',
      { answer: 'interesse', urgency: 7 },
      { answer: 'kein-interesse' },
      { answer: 'kein-interesse' },
    ],
    [
      'a form sends the old urgency along: it counts as not touched',
      { answer: 'interesse', urgency: 7 },
      { answer: 'nicht-zustaendig', urgency: '7' },
      { answer: 'nicht-zustaendig' },
    ],
    [
      'another answer takes the old partner with it',
      { answer: 'erledigt', partner: 'Trebur' },
      { answer: 'interesse', urgency: '3' },
      { answer: 'interesse', urgency: 3 },
    ],
    ['cleared', { answer: 'interesse', urgency: 7, remark: 'bleibt' }, { answer: '' }, { remark: 'bleibt' }],
    [
      'texts stand on one line',
      {},
      { remark: ' eins \r\n zwei ', ownNumber: ' 11.20 ' },
      { remark: 'eins zwei', ownNumber: '11.20' },
    ],
    ['vacant without an answer', {}, { longVacant: true }, { longVacant: true }],
  ])('%s', (_, current, typed, expected) => {
    expect(plan(current, typed)).toEqual({ ok: true, value: { ...NO_CONTENT, ...expected } });
  });

  it.each<[Partial<AnswerContent>, Typed, string[]]>([
    [{}, { urgency: '0' }, ['urgency']],
    [{}, { urgency: '11' }, ['urgency']],
    [{}, { urgency: '7,5' }, ['urgency']],
    [{}, { urgency: 'hoch' }, ['urgency']],
    [{}, { answer: 'vielleicht' }, ['answer']],
    [{}, { answer: 'kein-interesse', urgency: '5' }, ['urgency']],
    [{ answer: 'kein-interesse' }, { urgency: '5' }, ['urgency']],
    [{}, { partner: 'Trebur' }, ['partner']],
    [{}, { answer: 'interesse', partner: 'Trebur' }, ['partner']],
    [{}, { answer: 'x', urgency: 'y', remark: 'z'.repeat(1001) }, ['answer', 'urgency', 'remark']],
  ])('of %j by %j is refused at %j', (current, typed, expected) => {
    expect(fields(current, typed)).toEqual(expected);
  });

  it('says what to enter instead', () => {
    expect(plan({}, { urgency: '11' })).toEqual({
      ok: false,
      error: [{ field: 'urgency', message: URGENCY_MESSAGE }],
    });
    expect(plan({}, { ownNumber: 'x'.repeat(41) })).toMatchObject({
      error: [{ message: expect.stringContaining(String(TEXT_LIMITS.ownNumber)) }],
    });
  });
});

const contents = fc
  .record({
    answer: fc.constantFrom(null, ...ANSWERS),
    urgency: fc.option(fc.integer({ min: 1, max: 10 })),
    partner: fc.constantFrom('', 'Trebur'),
    longVacant: fc.boolean(),
    ownNumber: fc.constantFrom('', '11.20'),
    remark: fc.constantFrom('', 'dringend'),
  })
  .filter(
    ({ answer, urgency, partner }) =>
      (urgency === null || answer === 'interesse') && (partner === '' || answer === 'erledigt'),
  );
const typing = fc.record(
  {
    answer: fc.constantFrom('', 'weiß nicht', ...ANSWERS),
    urgency: fc.constantFrom('', '0', '1', '7', '10', '11'),
    partner: fc.constantFrom('', 'Trebur', 'Nauheim'),
    longVacant: fc.boolean(),
    ownNumber: fc.constantFrom('', '11.20'),
    remark: fc.constantFrom('', 'dringend'),
  },
  { requiredKeys: [] },
);

/** What the grid sends: all of the answer as it planned it itself. */
const whole = ({ answer, urgency, ...rest }: AnswerContent): Typed => ({
  ...rest,
  answer: answer ?? '',
  urgency: urgency === null ? '' : String(urgency),
});

it('leaves urgency with interest alone, a partner with "erledigt" alone, and plans in the browser as at the server', () => {
  fc.assert(
    fc.property(contents, typing, (current, typed) => {
      const once = plan(current, typed);
      if (!once.ok) return;
      const { answer, urgency, partner } = once.value;
      if (urgency !== null) expect(answer).toBe('interesse');
      if (partner !== '') expect(answer).toBe('erledigt');
      expect(plan(current, whole(once.value))).toEqual(once);
      expect(plan(once.value, whole(once.value))).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
