import { beforeAll, describe, expect, it } from 'vitest';
import { findMailId } from '../../../../tests/support/find-mail-id.ts';
import { type Behaviour, startMailServer } from '../../../../tests/support/mail-server.ts';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { listEntries } from '../../../platform/audit/list-entries.ts';
import { deliverMail } from '../../../platform/mail/deliver-mail.ts';
import { readOutboxMail } from '../../../platform/mail/outbox-store.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { portalPageRoutes } from './routes.ts';

let how: Behaviour['kind'] = 'accept';
const server = await startMailServer(() =>
  how === 'refuse-message'
    ? { kind: how, code: 550, sentence: 'Unbekannt: /antwort/GEHEIM-geheim-1234-geheim-1234-geheim-12345' }
    : { kind: how as 'accept' },
);
const withServer = { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'ikz@kreis.example' };
const app = await createTestApp({ routes: { pages: portalPageRoutes }, settings: withServer });
const { services, alliance, clock } = app;
let coordinator: Visitor;
let count = 0;

const TEXT =
  'Bitte antworten Sie hier: https://ikz.example/antwort/GEHEIM-geheim-1234-geheim-1234-geheim-12345';
const queue = async (to: string, text = TEXT): Promise<string> => {
  count += 1;
  const key = `test/${count}`;
  const id = await services.database.inAlliance(alliance.id, async (tx) => {
    await queueMail(tx, { allianceId: alliance.id, key, to, subject: `Umlauf ${count}`, text }, clock.now());
    return findMailId(tx, key);
  });
  await deliverMail(services, new AbortController().signal);
  return id;
};
const addressOf = (id: string) => `/v/muster/postausgang/${id}`;
const pageAt = async (path: string, status = 200) => {
  const response = await coordinator.send(path);
  expect(response.status).toBe(status);
  return response.text();
};
const decide = (id: string, fields: Readonly<Record<string, string>>) =>
  coordinator.post(addressOf(id), fields);
const trail = () =>
  services.database.inAlliance(alliance.id, async (tx) =>
    (await listEntries(tx, alliance.id, { kind: 'mail' }, { offset: 0, limit: 10 })).entries.map(
      ({ action, subjectId }) => `${action} ${subjectId}`,
    ),
  );

beforeAll(async () => {
  coordinator = await app.signedIn('coordinator');
});

it('says that nothing was written yet', async () => {
  expect(await pageAt('/v/muster/postausgang')).toContain('Es wurde noch keine E-Mail geschrieben.');
});

describe('the outbox', () => {
  it('shows a sent e-mail without the secret of its link and without anything to decide', async () => {
    const id = await queue('a@kreis.example');
    const page = await pageAt(addressOf(id));
    expect(page).toContain('Erledigt');
    expect(page).toContain('/antwort/···');
    expect(page).not.toMatch(/GEHEIM|Wie soll es weitergehen/);
    expect((await coordinator.post(`${addressOf(id)}/link`, {})).status).toBe(200);
    expect(await trail()).toEqual([]);
    expect((await decide(id, { entscheidung: 'resend' })).status).toBe(409);
  });

  it('shows the link of an e-mail that stays on request alone, and records who looked', async () => {
    const id = await queue('head.raunheim@gross-gerau.demo');
    const page = await pageAt(addressOf(id));
    expect(page).toContain('sendet Gemeinwerk nie');
    expect(page).not.toContain('GEHEIM');
    expect(page).not.toContain('Jetzt senden');
    const shown = await (await coordinator.post(`${addressOf(id)}/link`, {})).text();
    expect(shown).toContain('/antwort/GEHEIM-geheim-1234-geheim-1234-geheim-12345');
    expect(await trail()).toEqual([`mail.link-shown ${id}`]);
    const resent = await decide(id, { entscheidung: 'resend' });
    expect(resent.status).toBe(409);
    expect(await resent.text()).toContain('Geben Sie den Text auf anderem Weg weiter');
    expect((await decide(id, { entscheidung: 'confirm' })).status).toBe(303);
    expect(await trail()).toContain(`mail.confirmed-as-arrived ${id}`);
    expect(await pageAt(addressOf(id))).toContain('Erledigt');
    const kept = await services.database.inAlliance(alliance.id, (tx) => readOutboxMail(tx, id));
    expect(kept?.text).not.toContain('GEHEIM');
  });

  it('gives the sentence of a refusal, without the link it quotes, and sends again on request', async () => {
    how = 'refuse-message';
    const id = await queue('weg@kreis.example');
    expect(await pageAt('/v/muster/postausgang')).toContain('1 E-Mail wurde nicht zugestellt');
    const page = await pageAt(addressOf(id));
    expect(page).toContain('Unbekannt: /antwort/···');
    expect(page).not.toContain('GEHEIM');
    how = 'accept';
    expect((await decide(id, { entscheidung: 'resend' })).status).toBe(303);
    await deliverMail(services, new AbortController().signal);
    expect(server.accepted.filter(({ to }) => to === 'weg@kreis.example')).toHaveLength(1);
    expect((await decide(id, { entscheidung: 'resend' })).status).toBe(409);
  });

  it('sends an unclear one again only to who has asked, and notes that it arrived', async () => {
    how = 'cut-in-data';
    const [first, second] = [await queue('b@kreis.example'), await queue('c@kreis.example')];
    how = 'accept';
    expect(await pageAt('/v/muster/postausgang?stand=unclear')).toContain('ist ungewiss, ob sie ankam');
    const unsure = await decide(first, { entscheidung: 'resend' });
    expect(unsure.status).toBe(422);
    expect(await unsure.text()).toContain('Bestätigen Sie, dass Sie nachgefragt haben.');
    expect((await decide(first, {})).status).toBe(422);
    expect((await decide(first, { entscheidung: 'resend', sicher: 'ja' })).status).toBe(303);
    expect((await decide(second, { entscheidung: 'confirm' })).status).toBe(303);
    await deliverMail(services, new AbortController().signal);
    expect(server.accepted.filter(({ to }) => to === 'b@kreis.example')).toHaveLength(1);
    expect(server.accepted.filter(({ to }) => to === 'c@kreis.example')).toHaveLength(0);
    expect(await pageAt(addressOf(second))).toContain('Erledigt');
  });

  it('of two who decide at once lets one', async () => {
    how = 'cut-in-data';
    const id = await queue('d@kreis.example');
    how = 'accept';
    const answers = await Promise.all([
      decide(id, { entscheidung: 'confirm' }),
      decide(id, { entscheidung: 'resend', sicher: 'ja' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('knows no e-mail of another alliance and no number that is none', async () => {
    const id = await queue('e@kreis.example');
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    expect((await stranger.send(`/v/nachbar/postausgang/${id}`)).status).toBe(404);
    expect((await stranger.post(`/v/nachbar/postausgang/${id}`, { entscheidung: 'confirm' })).status).toBe(
      404,
    );
    for (const wrong of ['x', '1', id.slice(1)]) await pageAt(addressOf(wrong), 404);
    expect(await pageAt('/v/muster/postausgang?stand=sending')).toContain(
      'In diesem Stand ist keine E-Mail.',
    );
  });
});
