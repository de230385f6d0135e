import { expect, it } from 'vitest';
import { calendarDate } from '../../foundation/calendar-date.ts';
import { type CalendarInvite, calendarInvite } from './calendar-invite.ts';

const INVITE: CalendarInvite = {
  uid: 'sitzung-1@ikz.example',
  sequence: 0,
  cancelled: false,
  title: 'Sitzung; Kreistag, öffentlich',
  when: { start: new Date('2026-12-01T17:00:00Z'), end: new Date('2026-12-01T19:00:00Z') },
  organizer: { name: 'IKZ-Geschäftsstelle', address: 'ikz@kreis.example' },
  attendee: 'raunheim@kreis.example',
  now: new Date('2026-11-21T10:00:00Z'),
};
const lines = (changes: Partial<CalendarInvite> = {}) =>
  calendarInvite({ ...INVITE, ...changes })
    .replaceAll('\r\n ', '')
    .split('\r\n');

it('invites to a time in UTC: 18 Uhr in German winter is 17 Uhr there', () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      'UID:sitzung-1@ikz.example',
      'SEQUENCE:0',
      'DTSTAMP:20261121T100000Z',
      'DTSTART:20261201T170000Z',
      'DTEND:20261201T190000Z',
      'SUMMARY:Sitzung\\; Kreistag\\, öffentlich',
      'STATUS:CONFIRMED',
    ]),
  );
});

it('invites to a whole day, which ends before the next', () => {
  expect(lines({ when: { day: calendarDate('2026-12-31') } })).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']),
  );
});

it('changes and cancels under the same name with a higher number', () => {
  expect(lines({ sequence: 1, cancelled: true })).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'UID:sitzung-1@ikz.example', 'SEQUENCE:1', 'STATUS:CANCELLED']),
  );
});

it('keeps line breaks of a text from becoming lines of the object', () => {
  const written = lines({ title: 'Eins\r\nMETHOD:CANCEL', text: 'a\nSTATUS:CANCELLED' });
  expect(written.filter((line) => line.startsWith('METHOD'))).toEqual(['METHOD:REQUEST']);
  expect(written.filter((line) => line.startsWith('STATUS'))).toEqual(['STATUS:CONFIRMED']);
});
