import { expect, it } from 'vitest';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { numberQuestion, textQuestion } from '../../test-support/questions.ts';
import { NOTHING_TYPED } from '../answers/typed.ts';
import { planSave } from './plan-save.ts';

const questionnaire = { questions: [numberQuestion('faelle'), textQuestion('ablauf')], checks: [] };
const figure = (value: bigint, note = '') => ({
  value: { kind: 'zahl' as const, value: (value * 1_000_000n) as Millionths },
  note,
});
const current = new Map([['faelle', { answer: figure(12n), version: 3 }]]);
const typed = (questionKey: string, text: string, version: number, note = '') => ({
  ...{ questionKey, version },
  typed: { ...NOTHING_TYPED, text, note },
});

it('writes only what differs, and takes back what was cleared', () => {
  expect(planSave(questionnaire, current, [typed('faelle', '12', 3), typed('ablauf', ' so ', 0)])).toEqual({
    ok: true,
    value: [{ questionKey: 'ablauf', answer: { value: { kind: 'text', text: 'so' }, note: '' } }],
  });
  expect(planSave(questionnaire, current, [typed('faelle', '', 3)])).toEqual({
    ok: true,
    value: [{ questionKey: 'faelle', answer: null }],
  });
  expect(planSave(questionnaire, current, [typed('faelle', '12', 3, 'geschätzt')])).toMatchObject({
    value: [{ answer: figure(12n, 'geschätzt') }],
  });
});

it('tells a crossing edit, unless both wrote the same', () => {
  expect(planSave(questionnaire, current, [typed('faelle', '13', 2), typed('ablauf', 'x', 0)])).toEqual({
    ok: false,
    error: { kind: 'conflict', questionKeys: ['faelle'] },
  });
  expect(planSave(questionnaire, current, [typed('faelle', '12', 0)])).toEqual({ ok: true, value: [] });
  const takenBack = new Map([['faelle', { answer: undefined, version: 4 }]]);
  expect(planSave(questionnaire, takenBack, [typed('faelle', '13', 3)])).toMatchObject({
    error: { kind: 'conflict' },
  });
});

it('names all that cannot be taken before any crossing, all or nothing', () => {
  const refused = planSave(questionnaire, current, [
    typed('faelle', 'viele', 2),
    typed('nie-gefragt', '1', 0),
    typed('ablauf', 'a', 0),
    typed('ablauf', 'b', 0),
  ]);
  expect(
    !refused.ok &&
      refused.error.kind === 'refused' &&
      refused.error.refusals.map(({ questionKey, part }) => [questionKey, part]),
  ).toEqual([
    ['faelle', 'text'],
    ['nie-gefragt', 'question'],
    ['ablauf', 'question'],
  ]);
});

it('keeps a section to its questions', () => {
  const only = new Set(['ablauf']);
  expect(planSave(questionnaire, current, [typed('faelle', '13', 3)], only)).toMatchObject({
    error: { refusals: [{ questionKey: 'faelle', part: 'question' }] },
  });
  expect(planSave(questionnaire, current, [typed('ablauf', 'x', 0)], only).ok).toBe(true);
});
