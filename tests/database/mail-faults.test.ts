import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deliverMail } from '../../app/platform/mail/deliver-mail.ts';
import { startDispatcher } from '../support/mail-dispatcher.ts';
import { createMailWorld } from '../support/mail-world.ts';

const { services, clock, open, deliver, queue, state, withServer } = await createMailWorld();

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
    for (let tries = 0; mails.begun === 0 && tries < 1500; tries += 1) await sleep(10);
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
