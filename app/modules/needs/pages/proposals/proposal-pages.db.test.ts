import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listMail } from '../../test-support/list-mail.ts';
import { loadProposalsStage } from '../../test-support/proposals-stage.ts';
import { proposalPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: proposalPageRoutes } });
const BASE = '/v/muster/vorschlaege';
let coordinator: Visitor;
let steering: Visitor;
let raunheim: Visitor;
let trebur: Visitor;

beforeAll(() => loadProposalsStage(app, app.alliance, 'empty'));
beforeEach(signIn);

/** Sessions end long before a proposal is decided. */
async function signIn(): Promise<void> {
  coordinator = await app.signedIn('coordinator');
  steering = await app.signedIn('steering');
  raunheim = await app.signedIn('head', '06433010');
  trebur = await app.signedIn('head', '06433014');
}

const later = async (days: number): Promise<void> => {
  app.clock.advance({ days });
  await signIn();
};

const FORM = {
  kommune: '06433010',
  titel: 'Gemeinsames Archiv',
  bedarf: 'Niemand pflegt es.',
  amt: 'Hauptamt',
  bereich: 'archiv',
  aufgabe: '501',
  adresse: 'hauptamt@raunheim.example',
};
const text = async (visitor: Visitor, path: string) => textOf(await openPage(visitor, path));
const version = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

async function propose(visitor: Visitor, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const sent = await visitor.post(`${BASE}/neu`, { ...FORM, ...changes });
  expect(sent.status).toBe(303);
  return (sent.headers.get('location') ?? '').replace(/\?.*/, '');
}

/** Posts a form of a proposal's page at the version that holds; answers the status. */
async function act(visitor: Visitor, own: string, form: string, fields: Readonly<Record<string, string>>) {
  const held = version(await openPage(coordinator, own)) || '99';
  return (await visitor.post(`${own}/${form}`, { version: held, ...fields })).status;
}

describe('a proposal', () => {
  it('is led from its arrival to the decision, and the proposer is written to once', async () => {
    const own = await propose(raunheim);
    expect(await text(trebur, own)).toContain('Gemeinsames Archiv');
    await later(10);
    expect(await act(coordinator, own, 'schritt', { schritt: 'beraten' })).toBe(303);
    expect(
      await act(steering, own, 'empfehlung', {
        prioritaet: 'hoch',
        rat: 'aufnehmen',
        'empfehlung-grund': 'Pflicht nach dem Archivgesetz.',
      }),
    ).toBe(303);
    expect(await act(steering, own, 'anmerkung', { kommentar: 'vertraulich überlegt' })).toBe(303);
    expect(await act(coordinator, own, 'schritt', { schritt: 'vorlegen', frist: '15.12.2026' })).toBe(303);
    const seen = await text(trebur, own);
    expect(seen).toContain('Pflicht nach dem Archivgesetz.');
    expect(seen).not.toContain('vertraulich überlegt');
    expect(await text(steering, own)).toContain('vertraulich überlegt');

    expect(
      await act(raunheim, own, 'stimme', {
        kommune: '06433010',
        stimme: 'ja',
        grund: 'wir haben keinen Platz',
      }),
    ).toBe(303);
    expect(await act(trebur, own, 'stimme', { kommune: '06433014', stimme: 'nein' })).toBe(303);
    await later(20);
    expect(
      await act(coordinator, own, 'schritt', { schritt: 'aufnehmen', begruendung: 'Trotz weniger Stimmen.' }),
    ).toBe(303);
    expect(await text(trebur, own)).toContain('zusammen bisher 30 Tage');
    const mails = await listMail(app, app.alliance.id);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['hauptamt@raunheim.example', 'Ihr Vorschlag V-2026-001 ist aufgenommen'],
    ]);
    expect(mails[0]?.text).toContain('Begründung: Trotz weniger Stimmen.');
    expect(mails[0]?.text).not.toContain('Trebur');

    expect(await act(coordinator, own, 'ziel', { bezeichnung: 'Archiv', seite: 'anderswo' })).toBe(422);
    await later(5);
    const target = { bezeichnung: 'Projekt Archivwesen', seite: '/projekte/archivwesen' };
    expect(await act(coordinator, own, 'ziel', target)).toBe(303);
    const done = await openPage(trebur, own);
    expect(done).toContain('href="/v/muster/projekte/archivwesen"');
    expect(textOf(done)).toContain('zusammen 35 Tage');
    const list = await text(trebur, BASE);
    expect(list).toContain('Bis zur Entscheidung (Median) 30 Tage');
    expect(list).toContain('Bis zum Beginn (Median) 35 Tage');
  });

  it('shows heads neither names nor counts while they vote, and names to nobody but those who lead', async () => {
    const own = await propose(raunheim, { titel: 'Streife' });
    await act(coordinator, own, 'schritt', { schritt: 'beraten' });
    await act(coordinator, own, 'schritt', { schritt: 'vorlegen' });
    await act(raunheim, own, 'stimme', { kommune: '06433010', stimme: 'nein', grund: 'kein Personal' });
    const voting = await text(trebur, own);
    expect(voting).toContain('Abgestimmt haben 1 von 15 Mitgliedern.');
    expect(voting).not.toContain('kein Personal');
    expect(voting).not.toContain('Noch offen');
    expect(await text(raunheim, own)).toContain('Stimme ändern');
    const led = await text(steering, own);
    expect(led).toContain('kein Personal');
    expect(led).toMatch(/Noch offen: Kreis Groß-Gerau|Noch offen: .*Trebur/);
    await act(coordinator, own, 'schritt', { schritt: 'ablehnen', begruendung: 'kein Bedarf' });
    const decided = await text(trebur, own);
    expect(decided).toContain('Nein 1');
    expect(decided).not.toContain('kein Personal');
  });

  it.each([
    ['a vote for another town', 'stimme', { kommune: '06433010', stimme: 'ja' }, 422],
    ['a step of the office', 'schritt', { schritt: 'beraten', begruendung: 'x' }, 422],
    ['a suggestion', 'empfehlung', { prioritaet: 'hoch' }, 403],
    ['a comment', 'anmerkung', { kommentar: 'x' }, 403],
    ['a target', 'ziel', { bezeichnung: 'x', seite: '/projekte/x' }, 403],
  ] as const)('takes from a head of another town no %s', async (_, form, fields, status) => {
    const own = await propose(raunheim, { titel: `Ohne ${form}` });
    expect(await act(trebur, own, form, fields)).toBe(status);
  });

  it('asks for a reason, keeps what was typed, and notices who was faster', async () => {
    const own = await propose(raunheim, { titel: 'Begründung' });
    await act(coordinator, own, 'schritt', { schritt: 'beraten' });
    await act(coordinator, own, 'schritt', { schritt: 'vorlegen' });
    const held = version(await openPage(coordinator, own));
    const empty = await coordinator.post(`${own}/schritt`, { version: held, schritt: 'ablehnen' });
    expect(empty.status).toBe(422);
    expect(textOf(await empty.text())).toContain('Nennen Sie die Begründung');
    const late = await coordinator.post(`${own}/schritt`, {
      version: '1',
      schritt: 'ablehnen',
      begruendung: '<b>getippt</b>',
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('&lt;b&gt;getippt&lt;/b&gt;');
  });

  it('is changed and withdrawn by its own town, not by another', async () => {
    const own = await propose(raunheim, { titel: 'Noch unklar' });
    const changed = {
      ...FORM,
      titel: 'Jetzt klar',
      version: version(await openPage(raunheim, `${own}/bearbeiten`)),
    };
    expect((await raunheim.post(`${own}/bearbeiten`, changed)).status).toBe(303);
    await expectStatus(trebur, [`${own}/bearbeiten`], 403);
    expect(await act(trebur, own, 'schritt', { schritt: 'zurueckziehen', begruendung: 'x' })).toBe(422);
    expect(await act(raunheim, own, 'schritt', { schritt: 'zurueckziehen', begruendung: 'erledigt' })).toBe(
      303,
    );
    expect(await text(trebur, own)).toContain('zurückgezogen');
  });

  it.each([
    ['no topic', { titel: '' }, 'Nennen Sie das Thema'],
    ['another town', { kommune: '06433014' }, 'Wählen Sie die Kommune'],
    ['no address', { adresse: 'amt' }, 'Geben Sie eine E-Mail-Adresse'],
    ['an unknown task', { aufgabe: '9' }, 'Diese Aufgabe gibt es im Katalog nicht'],
  ])('is refused with %s', async (_, changes, sentence) => {
    const refused = await raunheim.post(`${BASE}/neu`, { ...FORM, ...changes, wunsch: '<i>getippt</i>' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('&lt;i&gt;getippt&lt;/i&gt;');
  });

  it('belongs to one alliance and has an address of its own', async () => {
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    const own = await propose(raunheim, { titel: '=1+1' });
    await expectStatus(stranger, [own.replace('/muster/', '/nachbar/')], 404);
    await expectStatus(coordinator, [`${BASE}/x`, `${BASE}/x/bearbeiten`], 404);
    expect(textOf(await openPage(stranger, '/v/nachbar/vorschlaege'))).toContain(
      'Noch liegt kein Vorschlag vor',
    );
    const csv = await openPage(coordinator, `${BASE}.csv?suche=1%2B1`);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(";'=1+1;");
    expect(csv).not.toContain('hauptamt@raunheim.example');
  });
});

describe('the sample proposals', () => {
  it('fill the list, are marked, and are found by state, area and word', async () => {
    await loadProposalsStage(app, app.neighbour, 'samples');
    const office = await app.signedIn('coordinator', undefined, app.neighbour);
    const list = '/v/nachbar/vorschlaege';
    expect(await text(office, list)).toContain('Beispieldaten');
    expect(await text(office, `${list}?stand=entschieden`)).toContain('2 Vorschläge');
    expect(await text(office, `${list}?bereich=archiv`)).toContain('1 Vorschlag');
    expect(await text(office, `${list}?suche=wärme verbund`)).toContain('Kommunale Wärmeplanung im Verbund');
    expect(await text(office, `${list}?suche=gibtesnicht`)).toContain('Kein Vorschlag passt');
    const csv = await openPage(office, `${list}.csv?stand=entschieden&sort=thema`);
    expect(csv.indexOf('Springer')).toBeGreaterThan(csv.indexOf('Wärmeplanung'));
  });
});
