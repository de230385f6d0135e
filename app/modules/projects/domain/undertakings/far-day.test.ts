import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { refuseFarDay } from './far-day.ts';

it.each([
  ['2036-11-21', undefined],
  ['2036-11-22', 'Der 22.11.2036 liegt mehr als zehn Jahre voraus. Prüfen Sie das Jahr.'],
  ['9999-12-31', 'Der 31.12.9999 liegt mehr als zehn Jahre voraus. Prüfen Sie das Jahr.'],
  ['2013-01-01', undefined],
  ['1976-11-21', undefined],
  ['1202-01-01', 'Der 01.01.1202 liegt mehr als fünfzig Jahre zurück. Prüfen Sie das Jahr.'],
])('%s on 21 November 2026', (day, reason) => {
  expect(refuseFarDay(calendarDate(day), calendarDate('2026-11-21'))).toBe(reason);
});
