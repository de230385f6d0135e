import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { storeFile } from '../../app/platform/files/file-store.ts';
import { calendarDays } from '../../app/platform/mail/calendar-days.ts';
import { readOutboxMail } from '../../app/platform/mail/outbox-store.ts';
import { queueMail } from '../../app/platform/mail/queue-mail.ts';
import { createMailWorld, FROM } from '../support/mail-world.ts';

const { services, alliance, neighbour, clock, lines, open, deliver, queue, state } = await createMailWorld();

describe('an e-mail that leaves', () => {
  it('arrives once, whole: umlauts, sender, date, number, calendar and file', async () => {
    const { settings, read, accepted } = await open();
    const day = calendarDate('2026-12-01');
    const calendar = calendarDays([{ uid: 'a@gemeinwerk', day, title: 'Antworten', url: '' }], clock.now());
    const bytes = new TextEncoder().encode('%PDF-1.7 Größe');
    const file = await services.database.inAlliance(alliance.id, (tx) =>
      storeFile(services, tx, alliance.id, {
        name: 'Vereinbarung für Süd.pdf',
        contentType: 'application/pdf',
        bytes,
      }),
    );
    const text = 'Grüß Gott,\n.\n..Punkte am Zeilenanfang\nbitte antworten Sie bis zum 1. Dezember.';
    const id = await queue('raunheim@kreis.example', {
      subject: 'Bitte antworten: Größe & Straße – „Vergabe“, 1.234,56 €',
      text,
      calendar,
      attachments: [file.sha256],
    });
    await deliver(settings);
    await deliver(settings);
    expect(accepted).toHaveLength(1);
    const [mail] = await read('raunheim@kreis.example');
    expect(mail).toMatchObject({
      from: { name: 'IKZ-Geschäftsstelle', address: FROM },
      to: [{ address: 'raunheim@kreis.example' }],
      subject: 'Bitte antworten: Größe & Straße – „Vergabe“, 1.234,56 €',
      messageId: `<${id}@kreis.example>`,
      date: clock.now().toISOString(),
    });
    expect(mail?.text?.trimEnd()).toBe(text);
    expect(mail?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
    const pdf = mail?.attachments.find(({ filename }) => filename === 'Vereinbarung für Süd.pdf');
    expect(pdf?.mimeType).toBe('application/pdf');
    expect(Buffer.from(pdf?.content as ArrayBuffer)).toEqual(Buffer.from(bytes));
    expect(accepted[0]?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s+method=PUBLISH/i);
    expect(await state(id)).toEqual({ state: 'sent', attempts: 1, error: null });
  });

  it('brings days to take over as a file, beside the text and not in its place', async () => {
    const { settings, read } = await open();
    const day = calendarDate('2026-12-11');
    const calendar = calendarDays([{ uid: 'a@gemeinwerk', day, title: 'Antworten', url: '' }], clock.now());
    await queue('nauheim@kreis.example', { text: 'Bitte antworten Sie.', calendar });
    await deliver(settings);
    const [mail] = await read('nauheim@kreis.example');
    expect(mail?.text?.trimEnd()).toBe('Bitte antworten Sie.');
    expect(mail?.attachments.map(({ filename, disposition }) => [filename, disposition])).toEqual([
      ['termine.ics', 'attachment'],
    ]);
  });

  it('is the same for every alliance, each under its own fence', async () => {
    const { settings, accepted } = await open();
    const mine = await queue('a@kreis.example');
    const theirs = await queue('b@kreis.example', {}, neighbour);
    await deliver(settings);
    expect(accepted.map(({ to }) => to).sort()).toEqual(['a@kreis.example', 'b@kreis.example']);
    expect(await state(mine, neighbour)).toBeUndefined();
    expect(await state(theirs, neighbour)).toMatchObject({ state: 'sent' });
  });

  it('gets no header from what someone types', async () => {
    const { settings, read } = await open();
    await queue('a@kreis.example', {
      subject: 'Umlauf\r\nBcc: b@kreis.example\r\n\r\nText',
      text: 'Guten Tag',
    });
    await deliver(settings);
    const [mail, ...more] = await read('a@kreis.example');
    expect(more).toEqual([]);
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.subject).toContain('Bcc: b@kreis.example');
    expect(mail?.text?.trim()).toBe('Guten Tag');
  });

  it('is queued once however often its occasion comes up', async () => {
    const { settings, accepted } = await open();
    await queue('a@kreis.example', { key: 'umlauf/1/06433010' });
    const again = {
      allianceId: alliance.id,
      key: 'umlauf/1/06433010',
      to: 'a@kreis.example',
      subject: '',
      text: '',
    };
    await services.database.inAlliance(alliance.id, async (tx) => {
      expect(await queueMail(tx, again, clock.now())).toBe(false);
    });
    await deliver(settings);
    expect(accepted).toHaveLength(1);
  });

  it('keeps no secret of its reply link in the database', async () => {
    const { settings, accepted } = await open();
    const id = await queue('a@kreis.example', {
      text: 'https://ikz.example/antwort/GEHEIM-geheim-1234',
    });
    await deliver(settings);
    expect(accepted[0]?.raw).toContain('GEHEIM-geheim-1234');
    const mail = await services.database.inAlliance(alliance.id, (tx) => readOutboxMail(tx, id));
    expect(mail?.text).toBe('https://ikz.example/antwort/···');
  });
});

describe('an e-mail that stays', () => {
  it.each([
    ['without a mail server', 'a@kreis.example', false],
    ['to an address of the demo, also with one', 'head.raunheim@gross-gerau.demo', true],
  ])('%s', async (_, to, hasServer) => {
    const mails = await open();
    const id = await queue(to);
    await deliver(hasServer ? mails.settings : undefined);
    clock.advance({ days: 30 });
    await deliver(mails.settings);
    expect(await state(id)).toMatchObject({ state: 'held', attempts: 0 });
    expect([mails.accepted.length, mails.begun]).toEqual([0, 0]);
  });

  it('to what is no address', async () => {
    const mails = await open();
    const id = await queue('a@kreis.example, b@kreis.example');
    await deliver(mails.settings);
    expect(await state(id)).toMatchObject({ state: 'failed', attempts: 0 });
    expect(mails.begun).toBe(0);
  });
});

it('the log tells numbers and outcomes, never addresses, texts, secrets or what the server said of them', async () => {
  const { settings } = await open((to) =>
    to.startsWith('weg')
      ? {
          kind: 'refuse-message',
          code: 554,
          sentence: 'URL https://ikz.example/antwort/GEHEIM-geheim-1234 blocked',
        }
      : { kind: 'accept' },
  );
  const text = 'Antworten Sie hier: https://ikz.example/antwort/GEHEIM-geheim-1234';
  const sent = await queue('vertraulich@kreis.example', { text, subject: 'Betreff-Wort' });
  const failed = await queue('weg@kreis.example', { text, subject: 'Betreff-Wort' });
  await deliver(settings);
  const told = lines().map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toContainEqual(
    expect.objectContaining({ event: 'mail', mail: sent, outcome: 'accept', attempts: 1 }),
  );
  expect(told).toContainEqual(expect.objectContaining({ event: 'mail', mail: failed, outcome: 'refuse' }));
  expect(lines().join('')).not.toMatch(/GEHEIM|vertraulich|kreis\.example|Betreff-Wort|Antworten/);
});
