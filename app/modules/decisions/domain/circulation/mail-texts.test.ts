import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents } from '../../../../foundation/cents.ts';
import { askMail, confirmationMail, type MailFacts } from './mail-texts.ts';

const FACTS: MailFacts = {
  office: 'IKZ-Geschäftsstelle',
  alliance: 'Kreis Muster',
  title: 'Auftrag Archiv',
  versionNumber: 2,
  form: 'text',
  isSample: false,
  member: 'Raunheim',
  dueOn: calendarDate('2026-12-11'),
  amount: cents(120_050n),
};
const LINKS = {
  reply: 'https://ikz.example/v/muster/antwort/geheim',
  replyUntil: calendarDate('2026-12-05'),
  document: 'https://ikz.example/v/muster/dokumente/1',
};

describe('the mail that asks', () => {
  it('says what, until when, what it costs, and how to answer with and without an account', () => {
    expect(askMail(FACTS, { kind: 'neu' }, LINKS)).toEqual({
      subject: 'Bitte um Antwort: Auftrag Archiv (bis 11.12.2026)',
      text: [
        'Guten Tag,',
        'IKZ-Geschäftsstelle bittet Raunheim um eine Antwort zu „Auftrag Archiv“.',
        'Bis wann: 11.12.2026\nWas es Raunheim kostet: 1.200,50\u00a0€\nFassung: 2',
        'Der letzte Tag liegt als Kalenderdatei bei (termine.ics).',
        'Antworten ohne Konto:\nhttps://ikz.example/v/muster/antwort/geheim',
        'Der Link gilt für eine Antwort und bis einschließlich 05.12.2026. Geben Sie ihn nur an Ihre Vertretung weiter: Wer ihn hat, kann für Raunheim antworten. Jede Antwort wird Ihnen an diese Adresse bestätigt.',
        'Mit Konto:\nhttps://ikz.example/v/muster/dokumente/1',
        'IKZ-Geschäftsstelle\nKreis Muster',
      ].join('\n\n'),
    });
  });

  it('says where the answer binds nobody, and where everything is made up', () => {
    const mail = askMail(
      { ...FACTS, form: 'schrift', isSample: true, amount: null, dueOn: null },
      { kind: 'erinnerung' },
      LINKS,
    );
    expect(mail.subject).toBe('Erinnerung, bitte um Antwort: Auftrag Archiv');
    expect(mail.text).toMatch(/^BEISPIELDATEN/);
    expect(mail.text).toContain('„einverstanden mit dem Wortlaut, Unterschrift folgt“');
    expect(mail.text).toContain('kostet: nicht angegeben');
  });

  it('carries what changed, and the reply to a question', () => {
    const changed = askMail(FACTS, { kind: 'fassung', changeNote: 'Frist verlängert' }, LINKS);
    expect(changed.text).toContain('Was sich ändert: Frist verlängert');
    expect(askMail(FACTS, { kind: 'beantwortet', reply: 'Alle zahlen.' }, LINKS).text).toContain(
      'Alle zahlen.',
    );
  });
});

it('the confirmation says what was answered and whom to tell', () => {
  const { text } = confirmationMail(
    FACTS,
    'Raunheim hat zugestimmt.',
    'IKZ-Geschäftsstelle (https://ikz.example)',
  );
  expect(text).toContain('Raunheim hat zugestimmt.');
  expect(text).toContain(
    'War das nicht Ihre Antwort, melden Sie sich bei: IKZ-Geschäftsstelle (https://ikz.example).',
  );
});
