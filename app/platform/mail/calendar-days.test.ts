import { expect, it } from 'vitest';
import { calendarDate } from '../../foundation/calendar-date.ts';
import { calendarDays } from './calendar-days.ts';

const DAY = {
  uid: 'antwort-1@gemeinwerk',
  day: calendarDate('2026-12-31'),
  title: 'Archiv; bitte antworten, Raunheim',
  url: 'https://ikz.example/v/gross-gerau/dokumente/1',
};
const lines = (now: string) => calendarDays([DAY], new Date(now)).replaceAll('\r\n ', '').split('\r\n');

it('writes a whole free day that nobody need accept', () => {
  const written = lines('2026-11-21T10:00:00Z');
  expect(written).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:antwort-1@gemeinwerk',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Archiv\\; bitte antworten\\, Raunheim',
      'TRANSP:TRANSPARENT',
      'URL;VALUE=URI:https://ikz.example/v/gross-gerau/dokumente/1',
    ]),
  );
  expect(written.join('\n')).not.toMatch(/ATTENDEE|ORGANIZER/);
});

it('prevails over what was written before', () => {
  const number = (now: string) =>
    Number(
      lines(now)
        .find((line) => line.startsWith('SEQUENCE:'))
        ?.slice('SEQUENCE:'.length),
    );
  expect(number('2026-11-21T10:01:00Z')).toBeGreaterThan(number('2026-11-21T10:00:00Z'));
});
