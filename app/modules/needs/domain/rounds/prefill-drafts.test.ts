import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prefill, prefillDrafts, type ReleasedAnswer } from './prefill-drafts.ts';

const said = (taskId: string, more: Partial<ReleasedAnswer> = {}): ReleasedAnswer => ({
  memberId: 'm1',
  taskId,
  answer: 'interesse',
  urgency: 7,
  partner: '',
  longVacant: false,
  ownNumber: '',
  remark: '',
  ...more,
});
const prefill = (released: readonly ReleasedAnswer[], more: Partial<Prefill> = {}) =>
  prefillDrafts({
    released,
    memberIds: new Set(['m1']),
    taskIds: new Set(['t1', 't2', 't3']),
    succession: new Map(),
    ...more,
  });

describe('the values of the last round', () => {
  it('go on for who is asked again about what is asked again', () => {
    expect(prefill([said('t1'), said('t9'), said('t1', { memberId: 'm2' })])).toEqual([said('t1')]);
  });

  it('go to each part of a task that was split', () => {
    const succession = new Map([['t9', ['t1', 't2']]]);
    expect(prefill([said('t9')], { succession })).toEqual([said('t1'), said('t2')]);
  });

  it('vanish with a task that was given up', () => {
    expect(prefill([said('t1')], { succession: new Map([['t1', []]]) })).toEqual([]);
  });

  it('go to a merged task where they agree; where marks or texts differ these stay empty', () => {
    const succession = new Map([
      ['t8', ['t3']],
      ['t9', ['t3']],
    ]);
    expect(prefill([said('t8'), said('t9')], { succession })).toEqual([said('t3')]);
    expect(prefill([said('t8', { remark: 'a' }), said('t9', { urgency: 2 })], { succession })).toEqual([
      said('t3', { urgency: null }),
    ]);
    expect(prefill([said('t8'), said('t9', { answer: 'erledigt' })], { succession })).toEqual([]);
  });

  it('fill every place at most once, whatever became of the tasks', () => {
    const id = fc.constantFrom('t1', 't2', 't3', 't8', 't9');
    const succession = fc.dictionary(id, fc.uniqueArray(id)).map((record) => new Map(Object.entries(record)));
    fc.assert(
      fc.property(fc.uniqueArray(id), succession, (ids, successors) => {
        const drafts = prefill(
          ids.map((taskId) => said(taskId)),
          { succession: successors },
        );
        expect(new Set(drafts.map(({ taskId }) => taskId)).size).toBe(drafts.length);
        expect(drafts.every(({ taskId }) => ['t1', 't2', 't3'].includes(taskId))).toBe(true);
      }),
    );
  });
});
