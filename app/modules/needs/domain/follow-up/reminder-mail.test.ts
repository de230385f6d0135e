import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { type ReminderFacts, reminderMail } from './reminder-mail.ts';

const FACTS: ReminderFacts = {
  office: 'IKZ-Geschäftsstelle',
  alliance: 'Kreis Groß-Gerau',
  round: 'Bedarfsabfrage 2026',
  isSample: false,
  member: 'Raunheim',
  state: 'in-arbeit',
  answered: 12,
  asked: 150,
  dueOn: calendarDate('2026-11-27'),
  today: calendarDate('2026-11-21'),
  link: 'https://ikz.example/v/gross-gerau/runden/2026/antwort/06433010',
};

it('says what, until when and where', () => {
  const { subject, text } = reminderMail(FACTS);
  expect(subject).toBe('Erinnerung: Bedarfsabfrage 2026 (bis 27.11.2026)');
  for (const part of ['Raunheim', 'zu Ende aus', 'Bis wann: 27.11.2026\n', '12 von 150', FACTS.link])
    expect(text).toContain(part);
});

it('asks the head to release what lies there, and says so after the last day and of samples', () => {
  expect(reminderMail({ ...FACTS, state: 'zur-freigabe' }).text).toContain('geben Sie ihn frei');
  expect(reminderMail({ ...FACTS, today: calendarDate('2026-11-28') }).text).toContain('Frist ist vorbei');
  expect(reminderMail({ ...FACTS, isSample: true }).text).toMatch(/^BEISPIELDATEN/);
  expect(reminderMail({ ...FACTS, dueOn: null }).subject).toBe('Erinnerung: Bedarfsabfrage 2026');
});
