import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { waitingItem } from '../../test-support/waiting-items.ts';
import { digestFor, isMailDay, remindersFor } from './daily-mail.ts';

const FRAME = {
  alliance: 'Kreis Groß-Gerau',
  base: 'https://ikz.example/v/gross-gerau',
  inbox: 'https://ikz.example/eingang',
};
const day = calendarDate;
// 2026-11-23 is a Monday.
const [MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY] = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
].map(day) as [never, never, never, never, never, never];

it('knows the days on which offices read e-mail', () => {
  expect([MONDAY, TUESDAY, FRIDAY, SATURDAY, SUNDAY].map(isMailDay)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('the digest', () => {
  it('says what, until when, what it costs and where, in groups', () => {
    const items = [
      waitingItem({ amount: 123_456n as Cents }),
      waitingItem({
        title: 'Archiv',
        path: '/dokumente/2',
        dueOn: day('2026-11-20'),
        task: 'Unterschreiben für Raunheim',
      }),
    ];
    expect(digestFor(items, MONDAY, FRAME)).toEqual({
      key: 'digest/2026-11-23',
      subject: 'Was auf Sie wartet: 2 Aufgaben, davon 1 überfällig',
      text: [
        'Guten Tag,',
        'in „Kreis Groß-Gerau“ wartet auf Sie am 23.11.2026:',
        'Überfällig\n- Archiv: Unterschreiben für Raunheim (bis 20.11.2026, seit 3 Tagen überfällig)\n  https://ikz.example/v/gross-gerau/dokumente/2',
        'In den nächsten sieben Tagen\n- Vergabezentrum: Antworten für Raunheim (bis 27.11.2026, in 4 Tagen, kostet 1.234,56\u00a0€)\n  https://ikz.example/v/gross-gerau/dokumente/1',
        'Die Termine liegen als Kalenderdatei bei (termine.ics).',
        'Alles auf einer Seite: https://ikz.example/eingang\nDort stellen Sie auch ein, ob Sie diese Übersicht täglich bekommen.',
        'Diese E-Mail hat Gemeinwerk geschrieben. Bitte antworten Sie nicht darauf.',
      ].join('\n\n'),
    });
  });

  it.each([
    ['nothing waits', [], MONDAY, false],
    ['Monday', [waitingItem({ dueOn: null })], MONDAY, true],
    ['Tuesday, nothing new, nothing due', [waitingItem({ dueOn: null })], TUESDAY, false],
    ['Tuesday, due on Friday', [waitingItem()], TUESDAY, true],
    [
      'Monday to Thursday before the three days',
      [waitingItem({ dueOn: day('2026-12-04') })],
      WEDNESDAY,
      false,
    ],
    ['Tuesday, new since Monday', [waitingItem({ dueOn: null, waitsSince: MONDAY })], TUESDAY, true],
    ['long overdue, on a Tuesday', [waitingItem({ dueOn: day('2026-11-02') })], TUESDAY, false],
    ['a weekend', [waitingItem({ dueOn: SUNDAY, waitsSince: SATURDAY })], SATURDAY, false],
  ])('%s', (_, items, on, comes) => {
    expect(digestFor(items, on, FRAME) !== null).toBe(comes);
  });
});

describe('reminders', () => {
  it('come once a thing, from three days before, naming all it is to be done for', () => {
    const both = [waitingItem(), waitingItem({ memberKey: '06433014', task: 'Antworten für Trebur' })];
    expect(remindersFor(both, MONDAY, FRAME)).toEqual([]);
    const [first, ...more] = remindersFor(both, TUESDAY, FRAME);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      key: 'reminder/antwort/dokumente/1/2026-11-27',
      subject: 'Erinnerung: Vergabezentrum',
    });
    expect(first?.text).toContain('Antworten für Trebur');
    expect(remindersFor(both, FRIDAY, FRAME)[0]?.key).toBe(first?.key);
    expect(remindersFor(both, SATURDAY, FRAME)).toEqual([]);
  });

  it('come for what was escalated, however late it is', () => {
    const late = waitingItem({ kind: 'eskalation', dueOn: day('2026-11-02') });
    expect(remindersFor([late], TUESDAY, FRAME)).toMatchObject([{ subject: 'Überfällig: Vergabezentrum' }]);
  });
});
