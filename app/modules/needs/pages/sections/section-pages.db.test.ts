import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { OFFICE, openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { closeRound } from '../../use-cases/rounds/close-round.ts';

const lines: string[] = [];
const app = await createTestApp({ onLog: (line) => lines.push(line) });
const { services, alliance, anonymous, clock } = app;
const round = await openTestRound(services, alliance);
const base = `/v/${alliance.slug}/runden/${round.slug}/antwort/${RAUNHEIM}`;
const head = await app.signedIn('head', RAUNHEIM);
const delegate = await app.signedIn('delegate', RAUNHEIM);
const inAlliance = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  services.database.inAlliance(alliance.id, work);

const areas = await inAlliance((tx) =>
  queries(tx)
    .selectFrom('catalogue.task')
    .innerJoin('catalogue.task_area', 'catalogue.task_area.id', 'catalogue.task.area_id')
    .select(['catalogue.task.id as task', 'catalogue.task_area.id as area'])
    .orderBy('catalogue.task.number')
    .execute(),
);
const [archive, yard, privacy] = areas as [(typeof areas)[0], (typeof areas)[0], (typeof areas)[0]];

/** Links of mails to an address, newest last. */
const linksTo = async (address: string): Promise<string[]> => {
  const mails = await inAlliance((tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select(['body'])
      .where('to_address', '=', address)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
  return mails.flatMap(({ body }) => /\/v\/muster\/abschnitt\/[\w-]{43}/.exec(body)?.[0] ?? []);
};
const cut = async (office: string, fields: Record<string, string>) => {
  const address = `${office.toLowerCase()}@raunheim.example`;
  const response = await delegate.post(`${base}/abschnitte`, {
    fachamt: office,
    adresse: address,
    ...fields,
  });
  expect(response.status).toBe(303);
  const [link] = (await linksTo(address)).slice(-1);
  return { address, link: link ?? '' };
};
const answer = (task: string, version: number, urgency: string) => ({
  [`stand-${task}`]: String(version),
  [`antwort-${task}`]: 'interesse',
  [`dringlichkeit-${task}`]: urgency,
});
const sectionOf = async (office: string) =>
  inAlliance((tx) =>
    queries(tx)
      .selectFrom('needs.section')
      .selectAll()
      .where('office', '=', office)
      .executeTakeFirstOrThrow(),
  );
const step = (id: string, name: string) => head.post(`${base}/abschnitte/${id}/${name}`, {});

describe('a section', () => {
  it('goes by link to an office, which sees its tasks alone, saves as often as it likes and hands in', async () => {
    const { link } = await cut('Bauamt', { aufgabe: yard.task, hinweis: 'Bitte bis Freitag.' });
    const page = await (await anonymous.send(link)).text();
    expect(page).toContain('Bauhof führen');
    expect(page).toContain('Bitte bis Freitag.');
    expect(page).not.toContain('Archiv führen');
    for (const [version, urgency] of [
      [0, '7'],
      [1, '8'],
    ] as const) {
      const saved = await anonymous.post(link, answer(yard.task, version, urgency));
      expect(saved.headers.get('location')).toBe(`${link}?meldung=gespeichert`);
    }
    const sheet = await (await head.send(base)).text();
    expect(sheet).toContain('Bauamt (per Link)');
    expect(await (await anonymous.send(`${link}/abgeben`)).text()).toContain(
      'Alle Aufgaben sind beantwortet',
    );
    expect((await anonymous.post(`${link}/abgeben`, {})).status).toBe(303);
    expect(await (await anonymous.send(link)).text()).toContain('abgegeben; er lässt sich nur noch lesen');
    const late = await anonymous.post(link, answer(yard.task, 2, '1'));
    expect(late.status).toBe(409);
    expect(await (await head.send(`${base}/abschnitte`)).text()).toContain('1 von 1 abgegeben');
  });

  it('takes nothing beyond its tasks, and refuses what is no mark, keeping what was typed', async () => {
    const { link } = await cut('Archiv', { bereich: archive.area });
    const beyond = await anonymous.post(link, answer(privacy.task, 0, '7'));
    expect(beyond.status).toBe(422);
    const zero = await anonymous.post(link, answer(archive.task, 0, '0'));
    expect(zero.status).toBe(422);
    const html = await zero.text();
    expect(html).toContain('ganze Zahl von 1 (gering) bis 10 (hoch)');
    expect(html).toContain('value="0"');
  });

  it('shows both answers where two offices answer the same task', async () => {
    const first = await cut('Hauptamt', { aufgabe: privacy.task });
    const second = await cut('Rechtsamt', { aufgabe: privacy.task });
    expect((await anonymous.post(first.link, answer(privacy.task, 0, '9'))).status).toBe(303);
    const crossed = await anonymous.post(second.link, answer(privacy.task, 0, '2'));
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(html).toContain('Hauptamt (per Link)');
    expect(html).toContain('Dringlichkeit 9');
    expect(html).toContain('value="2"');
  });

  it('is reminded once a day, gets a new link that ends the old one, and can be withdrawn', async () => {
    const { link, address } = await cut('Kämmerei', { bereich: privacy.area });
    const { id } = await sectionOf('Kämmerei');
    expect((await step(id, 'erinnern')).status).toBe(303);
    const again = await step(id, 'erinnern');
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Heute ist schon erinnert worden');
    expect((await anonymous.send(link)).status).toBe(200);
    expect((await step(id, 'erneut-senden')).status).toBe(303);
    const old = await anonymous.send(link);
    expect(old.status).toBe(404);
    expect(await old.text()).toContain('Nehmen Sie den aus der letzten E-Mail');
    const [fresh = ''] = (await linksTo(address)).slice(-1);
    expect((await anonymous.send(fresh)).status).toBe(200);
    expect((await step(id, 'zurueckziehen')).status).toBe(303);
    const gone = await anonymous.send(fresh);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('zurückgezogen; Sie brauchen nichts mehr zu tun');
  });

  it('names every field that cannot be sent and keeps what was typed', async () => {
    const fields = { fachamt: '', adresse: 'kein-at', frist: '2020-01-01', hinweis: 'bleibt stehen' };
    const refused = await head.post(`${base}/abschnitte`, fields);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const text of [
      'Nennen Sie das Fachamt',
      'E-Mail-Adresse ein',
      'Tag ist vorbei',
      'mindestens eine Aufgabe',
      'bleibt stehen',
    ])
      expect(html).toContain(text);
  });
});

describe('who may', () => {
  it.each([
    ['another head', 'head', TREBUR],
    ['another delegate', 'delegate', TREBUR],
    ['the office', 'coordinator', undefined],
    ['the steering group', 'steering', undefined],
    ['an auditor', 'auditor', undefined],
  ] as const)('not %s', async (_, role, member) => {
    const visitor = await app.signedIn(role, member);
    expect((await visitor.send(`${base}/abschnitte`)).status).toBe(403);
    expect((await visitor.post(`${base}/abschnitte`, { fachamt: 'x' })).status).toBe(403);
    const { id } = await sectionOf('Bauamt');
    expect((await visitor.post(`${base}/abschnitte/${id}/zurueckziehen`, {})).status).toBe(403);
  });

  it('no head steps the section of another member through the own address', async () => {
    const other = await app.signedIn('head', TREBUR);
    const { id } = await sectionOf('Bauamt');
    const path = `/v/${alliance.slug}/runden/${round.slug}/antwort/${TREBUR}/abschnitte/${id}/zurueckziehen`;
    expect((await other.post(path, {})).status).toBe(404);
  });
});

describe('the secret', () => {
  it('stands in no log line and no entry of the trail', async () => {
    const secrets = (await linksTo('bauamt@raunheim.example')).map((link) => link.split('/').at(-1) ?? '');
    expect(secrets.length).toBeGreaterThan(0);
    const trail = await inAlliance((tx) =>
      queries(tx).selectFrom('platform.audit_payload').select('payload').execute(),
    );
    const written = lines.join('') + JSON.stringify(trail);
    for (const secret of secrets) expect(written).not.toContain(secret);
    expect(written).toContain('Bauamt');
  });

  it('leaves with no referrer to other places, and the outbox masks it', async () => {
    const [link = ''] = await linksTo('bauamt@raunheim.example');
    const response = await anonymous.send(link);
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    const { maskReplyLinks } = await import('../../../../platform/mail/mask-links.ts');
    expect(maskReplyLinks(`x ${link} y`)).toBe('x /v/muster/abschnitt/··· y');
  });

  it('cannot be guessed for long', async () => {
    const guess = (number: number) =>
      anonymous.send(`/v/${alliance.slug}/abschnitt/${String(number).padStart(43, 'a')}`, {
        ip: '198.51.100.7',
      });
    for (let number = 0; number < 30; number += 1) expect((await guess(number)).status).toBe(404);
    const stopped = await guess(31);
    expect(stopped.status).toBe(429);
    expect(await stopped.text()).toContain('Minuten noch einmal');
    const [link = ''] = await linksTo('bauamt@raunheim.example');
    expect((await anonymous.send(link)).status).toBe(200);
  });

  it('opens nothing in another alliance', async () => {
    const [link = ''] = await linksTo('bauamt@raunheim.example');
    expect((await anonymous.send(link.replace('/muster/', '/nachbar/'))).status).toBe(404);
  });
});

it('is read only when its last day or the round is over', async () => {
  const { link } = await cut('Ordnungsamt', { bereich: archive.area, frist: clock.today() });
  clock.advance({ days: 1 });
  expect(await (await anonymous.send(link)).text()).toContain(
    'Die Frist für diesen Abschnitt ist am 21.11.2026 abgelaufen',
  );
  expect((await anonymous.post(link, answer(archive.task, 0, '5'))).status).toBe(409);
  await closeRound(services, alliance, round.slug, OFFICE);
  const [other = ''] = await linksTo('archiv@raunheim.example');
  expect(await (await anonymous.send(other)).text()).toContain('Diese Abfrage ist geschlossen');
});
