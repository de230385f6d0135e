import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { waitingItem } from '../../test-support/waiting-items.ts';
import { dueDays } from './due-days.ts';

const TODAY = calendarDate('2026-11-23');
const BASE = 'https://ikz.example/v/gross-gerau';

it('puts what is due today or later into the calendar, and neither what is late nor what has no day', () => {
  const items = ['2026-11-22', '2026-11-23', '2026-11-27'].map((day) =>
    waitingItem({ dueOn: calendarDate(day) }),
  );
  expect(dueDays([...items, waitingItem({ dueOn: null })], TODAY, BASE).map(({ day }) => day)).toEqual([
    '2026-11-23',
    '2026-11-27',
  ]);
});

it('names a thing by what it is and for whom, whatever its day, and says what is made up', () => {
  const step = { kind: 'gremium', path: '/vorgaenge/7/06433010?schritt=4', isSample: true } as const;
  const [first] = dueDays([waitingItem(step)], TODAY, BASE);
  const [moved] = dueDays([waitingItem({ ...step, dueOn: calendarDate('2026-12-01') })], TODAY, BASE);
  expect(first).toEqual({
    uid: 'gremium-vorgaenge-7-06433010-schritt-4-06433010@gemeinwerk',
    day: '2026-11-27',
    title: 'Beispieldaten: Vergabezentrum: Antworten für Raunheim',
    url: 'https://ikz.example/v/gross-gerau/vorgaenge/7/06433010?schritt=4',
  });
  expect(moved?.uid).toBe(first?.uid);
  const other = dueDays([waitingItem({ ...step, memberKey: '06433014' })], TODAY, BASE)[0];
  expect(other?.uid).not.toBe(first?.uid);
});
