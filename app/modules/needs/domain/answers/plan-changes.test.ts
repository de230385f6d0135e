import { expect, it } from 'vitest';
import { NO_CONTENT, type SheetAnswer } from './answer-content.ts';
import type { AnswerChange } from './plan-answer.ts';
import { planChanges } from './plan-changes.ts';

const answer = (taskId: string, more: Partial<SheetAnswer> = {}): SheetAnswer => ({
  ...NO_CONTENT,
  taskId,
  source: 'vorrunde',
  byLabel: 'Vorrunde',
  version: 1,
  ...more,
});
const before = answer('alt', { answer: 'interesse', urgency: 4 });
const current = new Map([before, answer('leer', { version: 0 })].map((one) => [one.taskId, one]));
const plan = (...changes: readonly AnswerChange[]) =>
  planChanges(current, changes, { source: 'konto', label: 'Leitung' });

it('writes what changed with its author, and leaves last round’s value one where nothing did', () => {
  const result = plan(
    { taskId: 'alt', version: 1, answer: 'interesse', urgency: '4' },
    { taskId: 'leer', version: 0, urgency: '9' },
  );
  const written = answer('leer', {
    answer: 'interesse',
    urgency: 9,
    source: 'konto',
    byLabel: 'Leitung',
    version: 1,
  });
  expect(result).toEqual({ ok: true, value: { all: [before, written], changed: [written] } });
});

it('refuses all where one cannot be taken', () => {
  const fine = { taskId: 'leer', version: 0, urgency: '9' };
  expect(plan(fine, { taskId: 'alt', version: 1, urgency: '11' })).toMatchObject({
    error: { kind: 'refused', refusals: [{ taskId: 'alt', field: 'urgency' }] },
  });
  expect(plan(fine, { taskId: 'fremd', version: 0, urgency: '1' })).toMatchObject({
    error: { kind: 'refused', refusals: [{ taskId: 'fremd', field: 'task' }] },
  });
  expect(plan(fine, fine)).toMatchObject({
    error: { kind: 'refused', refusals: [{ taskId: 'leer', field: 'task' }] },
  });
});

it('asks back what crossed, with what stands there; the same said twice crosses nothing', () => {
  expect(plan({ taskId: 'alt', version: 0, urgency: '9' })).toEqual({
    ok: false,
    error: { kind: 'conflict', current: [before] },
  });
  expect(plan({ taskId: 'alt', version: 0, urgency: '4' }).ok).toBe(true);
});
