import { beforeEach, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listMatters } from '../../store/tracker-matter-store.ts';
import { openTrackerStage, type TrackerStage } from '../../test-support/tracker-stage.ts';
import { trackerPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: trackerPageRoutes } });
let stage: TrackerStage;
let base: string;
let coordinator: Visitor;

beforeEach(async () => {
  stage = await openTrackerStage(app);
  base = `/v/${stage.alliance.slug}/vorgaenge`;
  coordinator = await app.signedIn('coordinator', undefined, stage.alliance);
});

const own = () => `${base}/${stage.matterId}`;
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the list of matters', () => {
  it('shows progress and the day all are through, and finds by title and state', async () => {
    const text = textOf(await openPage(coordinator, base));
    expect(text).toContain('Gemeinsame Vergabestelle');
    expect(text).toContain('0 von 3');
    expect(text).toContain('15.04.2027');
    expect(textOf(await openPage(coordinator, `${base}?suche=gibtesnicht`))).toContain('Kein Vorgang passt');
    expect(textOf(await openPage(coordinator, `${base}?stand=gescheitert`))).toContain('Kein Vorgang passt');
    expect(textOf(await openPage(coordinator, `${base}?stand=offen`))).toContain('0 von 3');
  });

  it('says what to do where there is none', async () => {
    const empty = await app.signedIn('coordinator');
    expect(textOf(await openPage(empty, '/v/muster/vorgaenge'))).toContain('Noch kein Vorgang');
  });
});

describe('the page of a matter', () => {
  it('shows the office all members, their bodies and why it takes so long', async () => {
    const text = textOf(await openPage(coordinator, own()));
    expect(text).toContain('Frühestens am 15.04.2027 sind alle durch');
    expect(text).toContain('Als Letztes entscheidet am 15.04.2027 Raunheim (Stadtverordnetenversammlung).');
    expect(text).toContain('Zustimmung aller nötig: § 27 Abs. 1 KGG.');
    expect(text).toContain('Gewünschter Beginn 01.07.2027: zu halten, 77 Tage nach dem letzten Beschluss.');
    for (const name of ['Büttelborn', 'Raunheim', 'Kreis Groß-Gerau']) expect(text).toContain(name);
  });

  it('shows a head the own path, and neither the names nor the links of those who are late', async () => {
    const head = await app.signedIn('head', '06433003', stage.alliance);
    const html = await openPage(head, own());
    const text = textOf(html);
    expect(text).toContain('Büttelborn');
    expect(text).not.toContain('Raunheim');
    expect(text).toContain('Das letzte Gremium entscheidet am 15.04.2027.');
    expect(text).toContain('2 weitere Mitglieder sind beteiligt.');
    expect(html).not.toContain('06433010');
    await expectStatus(head, [`${own()}/06433010`, `${own()}/06433010/vorlage.pdf`], 404);
    const csv = await openPage(head, `${own()}/tabelle.csv`);
    expect(csv).toContain('Büttelborn');
    expect(csv).not.toContain('Raunheim');
  });

  it('hides from the steering group what stands in a paper that is not public', async () => {
    await stage.enter('06433003', 1);
    const page = `${own()}/06433003`;
    const html = await openPage(coordinator, page);
    const fields = {
      schritt: '2',
      version: hidden(html, 'version'),
      nummer: 'GEHEIM-1',
      nichtoeffentlich: 'ja',
    };
    expect((await coordinator.post(`${page}/vorlage`, { ...fields, vorgang: 'einreichen' })).status).toBe(
      303,
    );
    expect(textOf(await openPage(coordinator, page))).toContain('GEHEIM-1');
    const steering = await app.signedIn('steering', undefined, stage.alliance);
    const seen = await openPage(steering, page);
    expect(textOf(seen)).toContain('eingereicht n. ö.');
    expect(seen).not.toContain('GEHEIM-1');
  });

  it('protects its table against formulas', async () => {
    await stage.enter('06433003', 1);
    await stage.enter('06433003', 2, { event: 'mit-bedingung', text: '=1+1' });
    expect(await openPage(coordinator, `${own()}/tabelle.csv`)).toContain(";'=1+1;");
  });

  it('is not found for what names none', async () => {
    await expectStatus(coordinator, [`${base}/x`, `${own()}/x`, `${base}/x/zahlen`, `${base}/x/text`], 404);
  });
});

describe('the demo', () => {
  it.each([
    ['gross-gerau', ['läuft', 'abweichend beschlossen', 'n. ö.']],
    ['main-kinzig', ['Zustimmung aller nötig']],
  ] as const)('of %s tells running matters of all members, marked as sample data', async (slug, words) => {
    const alliance = slug === 'gross-gerau' ? app.alliance : app.neighbour;
    await loadDemoCounty(app.services, alliance, slug);
    const matters = await app.services.database.inAlliance(alliance.id, listMatters);
    const visitor = await app.signedIn('auditor', undefined, alliance);
    const office = await app.signedIn('coordinator', undefined, alliance);
    const open = async (reader: Visitor, path: string) =>
      textOf(await openPage(reader, `/v/${alliance.slug}/vorgaenge/${path}`));
    const pages = await Promise.all(matters.map(({ id }) => open(visitor, id)));
    const forms = await Promise.all(
      matters.flatMap(({ id }) => ['text', 'zahlen'].map((form) => open(office, `${id}/${form}`))),
    );
    for (const page of [...pages, ...forms]) expect(page).toContain('Beispieldaten');
    for (const word of words) expect(pages.join()).toContain(word);
  });
});
