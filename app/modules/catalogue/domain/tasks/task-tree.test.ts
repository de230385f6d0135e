import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { sampleTask, TODAY } from '../../test-support/sample-tasks.ts';
import { compareNumbers } from './task-number.ts';
import { orderTree, ratableTasks } from './task-tree.ts';

const GROUP = sampleTask('11.2');
const PRODUCT = sampleTask('11.2.01', { parentId: 't11.2' });

describe('numbers', () => {
  it('stand as people count', () => {
    const printed = ['9', '10', '11', '11.2', '11.2.01', '11.10', '11.10.01', '01/10/2'];
    expect(printed.toReversed().toSorted(compareNumbers)).toEqual([
      '01/10/2',
      ...printed.filter((number) => number !== '01/10/2'),
    ]);
  });
});

describe('the tree', () => {
  it('names each task once, and every parent before its children', () => {
    const parents = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, (above) => {
        const tasks = above.map((parent, index) =>
          sampleTask(String(index + 1), { parentId: parent < index ? `t${parent + 1}` : null }),
        );
        const order = orderTree(tasks).map(({ task }) => task.id);
        expect(order.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
        for (const { id, parentId } of tasks)
          if (parentId !== null) expect(order.indexOf(parentId)).toBeLessThan(order.indexOf(id));
      }),
    );
  });
});

describe('what a round asks for', () => {
  it('is each product, and a group without products by itself', () => {
    const empty = sampleTask('11.3');
    expect(ratableTasks([GROUP, PRODUCT, empty], TODAY)).toEqual([PRODUCT, empty]);
  });

  it('holds on the day: a task counts until the day before it is retired, then the group is asked for itself', () => {
    const ended = { ...PRODUCT, retiredOn: calendarDate('2026-10-01') };
    expect(ratableTasks([GROUP, ended], calendarDate('2026-09-30'))).toEqual([ended]);
    expect(ratableTasks([GROUP, ended], calendarDate('2026-10-01'))).toEqual([GROUP]);
  });
});
