import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import { sampleTask } from '../../test-support/sample-tasks.ts';
import { resolveTask, type TaskHistory } from './resolve-task.ts';
import type { Succession } from './succession.ts';
import type { Task } from './task.ts';

const MAY = calendarDate('2026-05-01');
const OCTOBER = calendarDate('2026-10-01');
const retired = (number: string, on: CalendarDate, reason = '') =>
  sampleTask(number, { retiredOn: on, retiredReason: reason });
const merge = (oldId: string, newId: string, on: CalendarDate): Succession => ({
  oldId,
  newId,
  kind: 'zusammenlegung',
  on,
  reason: 'Neuer Plan',
});
const split = (oldId: string, newId: string, on: CalendarDate): Succession => ({
  ...merge(oldId, newId, on),
  kind: 'teilung',
});

// In May 101 and 102 become 205; in October 205 becomes 301 and 302, and 103 is given up.
const HISTORY: TaskHistory = {
  tasks: [
    retired('101', MAY, 'Neuer Plan'),
    retired('102', MAY, 'Neuer Plan'),
    retired('103', OCTOBER, 'Aufgabe des Kreises'),
    retired('205', OCTOBER, 'Neuer Plan'),
    sampleTask('301'),
    sampleTask('302'),
  ],
  successions: [
    merge('t101', 't205', MAY),
    merge('t102', 't205', MAY),
    split('t205', 't302', OCTOBER),
    split('t205', 't301', OCTOBER),
  ],
};

describe('a task on a day', () => {
  it.each([
    ['t101', '2026-04-30', 'same', ['t101'], ''],
    ['t101', '2026-05-01', 'replaced', ['t205'], 'Nr. 101 ging am 01.05.2026 in Nr. 205 auf (Neuer Plan).'],
    [
      't102',
      '2026-10-01',
      'replaced',
      ['t301', 't302'],
      'Nr. 102 ging am 01.05.2026 in Nr. 205 auf (Neuer Plan). Nr. 205 wurde am 01.10.2026 in Nr. 301 und 302 geteilt (Neuer Plan).',
    ],
    ['t103', '2026-09-30', 'same', ['t103'], ''],
    ['t103', '2026-10-01', 'given-up', [], 'Nr. 103 wurde am 01.10.2026 aufgegeben (Aufgabe des Kreises).'],
    ['t301', '2026-10-01', 'same', ['t301'], ''],
  ])('%s on %s is %s %j', (id, day, kind, taskIds, reason) => {
    expect(resolveTask(id, calendarDate(day), HISTORY)).toEqual({
      ok: true,
      value: { kind, taskIds, reason },
    });
  });

  it('is replaced by what is left where one of its successors was given up', () => {
    const tasks = HISTORY.tasks.map((task) =>
      task.id === 't301' ? retired('301', OCTOBER, 'Zu klein') : task,
    );
    const found = resolveTask('t205', OCTOBER, { ...HISTORY, tasks });
    expect(found.ok && found.value.taskIds).toEqual(['t302']);
    expect(found.ok && found.value.reason).toContain('Nr. 301 wurde am 01.10.2026 aufgegeben (Zu klein).');
  });

  it('is refused where it is unknown, and where its history is a circle', () => {
    expect(resolveTask('t999', MAY, HISTORY)).toEqual({
      ok: false,
      error: 'Diese Aufgabe steht nicht im Katalog.',
    });
    const circle = [merge('t101', 't102', MAY), merge('t102', 't101', MAY)];
    expect(resolveTask('t101', MAY, { ...HISTORY, successions: circle })).toEqual({
      ok: false,
      error: 'Die Nachfolge der Aufgabe 101 führt im Kreis auf sie selbst zurück.',
    });
  });
});

/** Random merges and splits one day after the other, as the use cases would record them. */
function play(acts: readonly (readonly [isMerge: boolean, first: number, second: number])[]): TaskHistory {
  let tasks: Task[] = ['1', '2', '3', '4'].map((number) => sampleTask(number));
  const successions: Succession[] = [];
  for (const [index, [isMerge, first, second]] of acts.entries()) {
    const on = addDays(MAY, index);
    const active = tasks.filter(({ retiredOn }) => retiredOn === null);
    const old = [active[first % active.length], active[second % active.length]];
    const ending = new Set((isMerge ? old : old.slice(0, 1)).flatMap((task) => (task ? [task.id] : [])));
    const added = (isMerge ? ['a'] : ['a', 'b']).map((part) => sampleTask(`${index}.${part}`));
    for (const oldId of ending)
      for (const { id } of added) successions.push(isMerge ? merge(oldId, id, on) : split(oldId, id, on));
    tasks = [...tasks.map((task) => (ending.has(task.id) ? { ...task, retiredOn: on } : task)), ...added];
  }
  return { tasks, successions };
}

describe('any history of merges and splits', () => {
  it('leads from every task to tasks that hold, and loses none of them', () => {
    const acts = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(acts, (played) => {
        const history = play(played);
        const day = addDays(MAY, 100);
        const active = history.tasks.filter(({ retiredOn }) => retiredOn === null).map(({ id }) => id);
        const reached = ['t1', 't2', 't3', 't4'].flatMap((id) => {
          const found = resolveTask(id, day, history);
          return found.ok ? found.value.taskIds : [];
        });
        expect([...new Set(reached)].toSorted()).toEqual(active.toSorted());
      }),
    );
  });
});
