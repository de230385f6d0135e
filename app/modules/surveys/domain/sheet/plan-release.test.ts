import { expect, it } from 'vitest';
import type { Finding, Severity } from '../answers/finding.ts';
import type { Answers } from '../questionnaire/question.ts';
import { planRelease } from './plan-release.ts';

const said = (text: string): Answers => new Map([['ablauf', { value: { kind: 'text', text }, note: '' }]]);
const finding = (severity: Severity): Finding => ({
  ...{ question: 'n', other: null, kind: 'fehlt', severity, sentence: '', remedy: '' },
});
const plan = (answers: Answers, more: Partial<Parameters<typeof planRelease>[0]> = {}) =>
  planRelease({ answers, findings: [], earlier: null, reason: '', ...more });
const fields = (planned: ReturnType<typeof plan>) =>
  planned.ok ? [] : planned.error.map(({ field }) => field);

it('numbers releases, and takes a reason only for a later one', () => {
  expect(plan(said('a'), { reason: 'egal' })).toEqual({ ok: true, value: { number: 1, reason: '' } });
  const earlier = { number: 2, answers: said('a') };
  expect(plan(said('b'), { earlier, reason: ' Nachzählung ' })).toEqual({
    ok: true,
    value: { number: 3, reason: 'Nachzählung' },
  });
  expect(fields(plan(said('b'), { earlier, reason: ' ' }))).toEqual(['reason']);
  expect(fields(plan(said('b'), { earlier, reason: 'x'.repeat(501) }))).toEqual(['reason']);
});

it('refuses a later release that says the same, also to the note', () => {
  const earlier = { number: 1, answers: said('a') };
  expect(fields(plan(said('a'), { earlier, reason: 'x' }))).toEqual(['answers']);
  const noted: Answers = new Map([['ablauf', { value: { kind: 'text', text: 'a' }, note: 'geschätzt' }]]);
  expect(plan(noted, { earlier, reason: 'x' }).ok).toBe(true);
});

it('is stopped by what must be settled or needs a reason, not by a hint', () => {
  expect(plan(said('a'), { findings: [finding('hinweis')] }).ok).toBe(true);
  expect(fields(plan(said('a'), { findings: [finding('begruendung')] }))).toEqual(['findings']);
  const two = plan(said('a'), { findings: [finding('verhindert'), finding('begruendung')] });
  expect(!two.ok && two.error[0]?.message).toContain('2 Punkte sind noch zu klären');
  expect(fields(plan(new Map()))).toEqual(['answers']);
});
