import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { describeSchedule, droppedItems, itemDeviations } from './deviation.ts';
import type { PlannedItem, ScheduleItem } from './schedule.ts';

const TODAY = day('2026-11-21');
const item = (id: string, change: Partial<ScheduleItem> = {}): ScheduleItem => ({
  id,
  kind: 'aufgabe',
  title: id,
  stagePosition: null,
  ownerKey: null,
  ownerOffice: '',
  position: 1,
  plannedFrom: day('2026-11-01'),
  plannedTo: day('2026-11-30'),
  actualFrom: day('2026-11-01'),
  actualTo: null,
  isRemoved: false,
  version: 1,
  ...change,
});
const one = (change: Partial<ScheduleItem>, agreed?: Partial<PlannedItem>) => {
  const plan = agreed === undefined ? null : [{ ...item('a'), ...agreed }];
  const [deviation] = itemDeviations([item('a', change)], plan, TODAY);
  return [deviation?.days, deviation?.short, deviation?.isLate, deviation?.text, deviation?.change];
};

describe('itemDeviations', () => {
  it.each<[string, Partial<ScheduleItem>, Partial<PlannedItem> | undefined, unknown[]]>([
    ['runs to its plan', {}, {}, [null, '', false, 'im Plan', null]],
    [
      'ended 14 days late',
      { plannedTo: day('2026-11-05'), actualTo: day('2026-11-19') },
      { plannedTo: day('2026-11-05') },
      [14, '+14 Tage', true, '14 Tage später als geplant', null],
    ],
    [
      'ended a day early',
      { plannedTo: day('2026-11-20'), actualTo: day('2026-11-19') },
      { plannedTo: day('2026-11-20') },
      [-1, '−1 Tag', false, '1 Tag früher als geplant', null],
    ],
    [
      'is overdue against what was agreed and was moved by 25 days',
      { plannedTo: day('2026-12-15') },
      { plannedTo: day('2026-11-20') },
      [25, '+25 Tage', true, '25 Tage später als vereinbart geplant', 'verschoben'],
    ],
    [
      'was moved and is overdue again, three days after what was agreed',
      { plannedTo: day('2026-11-20') },
      { plannedTo: day('2026-11-18') },
      [3, '+3 Tage', true, 'seit 3 Tagen über dem geplanten Ende', 'verschoben'],
    ],
    [
      'was moved by a week before it was due',
      { plannedTo: day('2026-12-07') },
      {},
      [7, '+7 Tage', true, '7 Tage später als vereinbart geplant', 'verschoben'],
    ],
    ['should have begun', { actualFrom: null }, {}, [null, '', true, 'sollte seit 20 Tagen laufen', null]],
  ])('an item that %s', (_, change, agreed, expected) => {
    expect(one(change, agreed)).toEqual(expected);
  });

  it('says of what came later that it is new', () => {
    expect(itemDeviations([item('b')], [item('a')], TODAY).map(({ change }) => change)).toEqual(['neu']);
  });

  it('gives as many days as the end lies behind the agreed one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        const plannedTo = addDays(TODAY, -70);
        const [found] = itemDeviations(
          [item('a', { plannedFrom: plannedTo, plannedTo, actualTo: addDays(plannedTo, days) })],
          null,
          TODAY,
        );
        expect([found?.days, found?.isLate]).toEqual([days, days > 0]);
      }),
    );
  });
});

it('describes the whole', () => {
  const late = item('Ist-Analyse', { plannedTo: day('2026-11-09'), actualTo: day('2026-11-21') });
  expect(describeSchedule(itemDeviations([late, item('b')], null, TODAY))).toBe(
    '1 von 2 Terminen im Plan. Größte Verspätung: 12 Tage bei „Ist-Analyse“.',
  );
  expect(describeSchedule([])).toBe('Noch ist kein Termin geplant.');
});

it('names what was agreed and then taken out of the plan', () => {
  const kept = item('Interviews', { actualTo: day('2026-11-30') });
  const dropped = droppedItems([kept, item('b', { isRemoved: true })], [item('Interviews'), item('b')]);
  expect(dropped.map(({ id }) => id)).toEqual(['b']);
  expect(describeSchedule(itemDeviations([kept], [item('Interviews'), item('b')], TODAY), dropped)).toBe(
    '1 von 1 Termin im Plan. Vereinbart, aber nicht mehr im Plan: „b“.',
  );
});

it.each([
  ['abgeschlossen', 'mit der Stufe beendet'],
  ['entfallen', 'mit der Stufe entfallen'],
] as const)('does not call late what was open when its stage was %s', (state, text) => {
  const forgotten = item('a', { stagePosition: 3, plannedTo: day('2026-09-04') });
  const [over] = itemDeviations([forgotten], null, TODAY, [{ position: 3, state }]);
  expect([over?.days, over?.isLate, over?.short, over?.text]).toEqual([null, false, '', text]);
  const [open] = itemDeviations([forgotten], null, TODAY, [{ position: 3, state: 'laufend' }]);
  expect(open?.isLate).toBe(true);
});
