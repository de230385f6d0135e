import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeFile } from '../../app/platform/files/file-store.ts';
import { calendarInvite } from '../../app/platform/mail/calendar-invite.ts';
import { deliverMail } from '../../app/platform/mail/deliver-mail.ts';
import { readOutboxMail } from '../../app/platform/mail/outbox-store.ts';
import { type NewMail, queueMail } from '../../app/platform/mail/queue-mail.ts';
import type { SmtpServer } from '../../app/platform/mail/smtp-server.ts';
import type { Services } from '../../app/platform/services.ts';
import { findMailId } from '../support/find-mail-id.ts';
import { startDispatcher } from '../support/mail-dispatcher.ts';
import { type Behaviour, type MailServer, startMailServer } from '../support/mail-server.ts';
import { createTestApp } from '../support/test-app.ts';

const FROM = 'ikz@kreis.example';

let lines: string[] = [];
const app = await createTestApp({ routes: {}, onLog: (line) => void lines.push(line) });
const { services, alliance, neighbour, clock } = app;
let server: MailServer | undefined;
let occasion = 0;

const open = async (behave?: (to: string, attempt: number) => Behaviour, port?: number) => {
  server = await startMailServer(behave, port);
  return server;
};
/** The program with a mail server, or without one. */
const withServer = (settings: SmtpServer | undefined): Services => ({
  ...services,
  config: { ...services.config, mail: settings && { server: settings, from: FROM } },
});
const deliver = (settings: SmtpServer | undefined) =>
  deliverMail(withServer(settings), new AbortController().signal);

/** Queues an e-mail and answers its id. */
async function queue(to: string, more: Partial<NewMail> = {}, where = alliance): Promise<string> {
  occasion += 1;
  const mail = {
    allianceId: where.id,
    key: `test/${occasion}`,
    to,
    subject: 'Umlauf',
    text: 'Guten Tag',
    ...more,
  };
  return services.database.inAlliance(where.id, async (tx) => {
    expect(await queueMail(tx, mail, clock.now())).toBe(true);
    return findMailId(tx, mail.key);
  });
}
const state = async (id: string, where = alliance) => {
  const mail = await services.database.inAlliance(where.id, (tx) => readOutboxMail(tx, id));
  return mail && { state: mail.state, attempts: mail.attempts, error: mail.lastError };
};

beforeEach(() => {
  lines = [];
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe('an e-mail that leaves', () => {
  it('arrives once, whole: umlauts, sender, date, number, calendar and file', async () => {
    const { settings, read, accepted } = await open();
    const calendar = calendarInvite({
      uid: 'sitzung-1@ikz.example',
      sequence: 0,
      cancelled: false,
      title: 'Sitzung des Magistrats',
      when: { start: new Date('2026-12-01T17:00:00Z'), end: new Date('2026-12-01T19:00:00Z') },
      organizer: { name: 'IKZ-Geschäftsstelle', address: FROM },
      attendee: 'raunheim@kreis.example',
      now: clock.now(),
    });
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
    expect(accepted[0]?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s+method=REQUEST/i);
    expect(await state(id)).toEqual({ state: 'sent', attempts: 1, error: null });
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
    const id = await queue('a@kreis.example', { text: 'https://ikz.example/antwort/GEHEIM-geheim-1234' });
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

describe('a mail server that is down for a day', () => {
  it('loses nothing: all arrive once it is back, each once', async () => {
    const first = await open();
    const { port, settings } = first;
    await first.stop();
    const to = Array.from({ length: 12 }, (_, number) => `kommune-${number}@kreis.example`);
    const ids = await Promise.all(to.map((address) => queue(address)));
    for (let minute = 0; minute < 24 * 60; minute += 20) {
      await deliver(settings);
      clock.advance({ minutes: 20 });
    }
    expect(await Promise.all(ids.map((id) => state(id)))).toEqual(
      ids.map(() =>
        expect.objectContaining({ state: 'waiting', error: expect.stringContaining('ECONNREFUSED') }),
      ),
    );
    const { accepted } = await open(undefined, port);
    for (let minute = 0; minute < 70; minute += 10) {
      await deliver(settings);
      clock.advance({ minutes: 10 });
    }
    expect(accepted.map((mail) => mail.to).sort()).toEqual(to.sort());
    for (const id of ids) expect(await state(id)).toMatchObject({ state: 'sent', error: null });
  });

  it('and for more than five days: the coordinator is told', async () => {
    const { settings, stop } = await open();
    await stop();
    const id = await queue('a@kreis.example');
    for (let hour = 0; hour < 5 * 24 + 1; hour += 1) {
      await deliver(settings);
      clock.advance({ hours: 1 });
    }
    expect(await state(id)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('a mail server that says no', () => {
  it('for now (4xx): tries again by the schedule and delivers', async () => {
    const { settings, accepted } = await open((_, attempt) =>
      attempt === 1
        ? { kind: 'refuse-recipient', code: 450, sentence: 'Greylisted' }
        : attempt === 2
          ? { kind: 'refuse-message', code: 451, sentence: 'Later' }
          : { kind: 'accept' },
    );
    const id = await queue('grau@kreis.example');
    await deliver(settings);
    expect(await state(id)).toMatchObject({ state: 'waiting', error: expect.stringContaining('Greylisted') });
    await deliver(settings);
    expect(await state(id)).toMatchObject({ attempts: 1 });
    clock.advance({ minutes: 1 });
    await deliver(settings);
    expect(await state(id)).toMatchObject({
      state: 'waiting',
      attempts: 2,
      error: expect.stringContaining('Later'),
    });
    clock.advance({ minutes: 5 });
    await deliver(settings);
    expect(await state(id)).toEqual({ state: 'sent', attempts: 3, error: null });
    expect(accepted).toHaveLength(1);
  });

  it.each(['refuse-recipient', 'refuse-message'] as const)(
    'for good (5xx, %s): keeps the sentence',
    async (kind) => {
      const { settings, accepted } = await open((to) =>
        to.startsWith('weg') ? { kind, code: 550, sentence: 'No such user here' } : { kind: 'accept' },
      );
      const gone = await queue('weg@kreis.example');
      const there = await queue('da@kreis.example');
      await deliver(settings);
      clock.advance({ days: 1 });
      await deliver(settings);
      expect(await state(gone)).toMatchObject({
        state: 'failed',
        attempts: 1,
        error: expect.stringContaining('No such user here'),
      });
      expect(await state(there)).toMatchObject({ state: 'sent' });
      expect(accepted).toHaveLength(1);
    },
  );
});

describe('a connection that breaks', () => {
  it('with the message on its way: unclear, and never sent again by itself', async () => {
    const { settings, accepted } = await open((to) => ({
      kind: to.startsWith('cut') ? 'cut-in-data' : 'accept',
    }));
    const cut = await queue('cut@kreis.example', { text: 'x'.repeat(200_000) });
    await deliver(settings);
    expect(await state(cut)).toMatchObject({ state: 'unclear', attempts: 1 });
    clock.advance({ days: 2 });
    await deliver(settings);
    expect(await state(cut)).toMatchObject({ state: 'unclear', attempts: 1 });
    expect(accepted).toHaveLength(0);
  });

  it('because its process was killed between message and answer: unclear after ten minutes', async () => {
    const mails = await open(() => ({ kind: 'silent' }));
    const id = await queue('a@kreis.example');
    const child = startDispatcher(services.config.databaseUrl ?? '', mails.port, clock.now());
    for (let tries = 0; mails.begun === 0 && tries < 500; tries += 1) await sleep(10);
    expect(mails.begun).toBe(1);
    expect(await state(id)).toMatchObject({ state: 'sending', attempts: 1 });
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    await deliver(mails.settings);
    expect(await state(id)).toMatchObject({ state: 'sending' });
    clock.advance({ minutes: 11 });
    await deliver(mails.settings);
    expect(await state(id)).toMatchObject({ state: 'unclear', attempts: 1 });
    clock.advance({ days: 1 });
    await deliver(mails.settings);
    expect(mails.begun).toBe(1);
  });

  it('because the program stops: nothing is on its way yet, so it stays due', async () => {
    const mails = await open();
    const id = await queue('a@kreis.example');
    const stopping = new AbortController();
    // An address that never answers (RFC 5737).
    const nowhere = withServer({ ...mails.settings, host: '192.0.2.1' });
    const claiming = deliverMail(nowhere, stopping.signal);
    for (let tries = 0; (await state(id))?.state !== 'sending' && tries < 200; tries += 1) await sleep(5);
    stopping.abort();
    await claiming;
    expect(await state(id)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(mails.begun).toBe(0);
  });
});

it('two dispatchers at once, and two processes beside them, send each e-mail once', async () => {
  const { settings, accepted, port } = await open();
  const to = Array.from({ length: 40 }, (_, number) => `nr-${number}@kreis.example`);
  for (const address of to) await queue(address);
  const processes = [1, 2].map(() =>
    once(startDispatcher(services.config.databaseUrl ?? '', port, clock.now()), 'exit'),
  );
  await Promise.all([deliver(settings), deliver(settings), ...processes]);
  expect(accepted.map((mail) => mail.to).sort()).toEqual(to.sort());
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
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toContainEqual(
    expect.objectContaining({ event: 'mail', mail: sent, outcome: 'accept', attempts: 1 }),
  );
  expect(told).toContainEqual(expect.objectContaining({ event: 'mail', mail: failed, outcome: 'refuse' }));
  expect(lines.join('')).not.toMatch(/GEHEIM|vertraulich|kreis\.example|Betreff-Wort|Antworten/);
});
