import { beforeEach, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
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

describe('entering on the page of a member', () => {
  const page = () => `${own()}/06433010`;
  const PDF = new File(['%PDF-1.7 Niederschrift'], 'niederschrift.pdf', { type: 'application/pdf' });
  const submit = async (
    fields: Record<string, string>,
    files: Record<string, File> = {},
    visitor = coordinator,
  ) => {
    const html = await openPage(coordinator, page());
    const all = {
      schritt: '1',
      version: hidden(html, 'version'),
      ergebnis: 'beschlossen',
      tag: '2026-11-20',
      ...fields,
    };
    return visitor.upload(`${page()}/ergebnis`, all, files);
  };

  it('takes a result with its proof, shows it in the log, and hands the proof out again', async () => {
    const saved = await submit({}, { nachweis: PDF });
    expect(saved.status).toBe(303);
    const html = await openPage(coordinator, saved.headers.get('location') ?? '');
    expect(textOf(html)).toContain('Der Eintrag ist gespeichert.');
    expect(textOf(html)).toContain('20.11.2026: Vorlage fertig');
    const link = /href="([^"]*\/nachweis\/[0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const proof = await coordinator.send(link);
    expect([proof.status, proof.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await proof.text()).toBe('%PDF-1.7 Niederschrift');
    const steering = await app.signedIn('steering', undefined, stage.alliance);
    await expectStatus(steering, [link], 404);
  });

  it.each([
    ['nothing chosen', { ergebnis: '' }, 'Wählen Sie, was Sie eintragen möchten.'],
    ['a day that is none', { tag: '31.02.2026' }, '„31.02.2026“ ist kein Tag.'],
    ['a day to come', { tag: '2026-11-22' }, 'liegt in der Zukunft'],
    ['half of the votes', { schritt: '2', ja: '5' }, 'Geben Sie alle drei Stimmenzahlen'],
    [
      'a deviation without words',
      { schritt: '2', ergebnis: 'beschlossen-mit-abweichung' },
      'Beschreiben Sie',
    ],
    ['a later body first', { schritt: '2' }, 'Zuerst muss Fachamt entschieden haben.'],
  ])('refuses %s and keeps what was typed', async (_, fields, sentence) => {
    const response = await submit({
      grund: '',
      text: '',
      ...fields,
    });
    expect(response.status).toBe(422);
    expect(textOf(await response.text())).toContain(sentence);
  });

  it('asks a department for no votes, no deviation and no condition', async () => {
    const asked = ['Stimmen (freiwillig)', 'Abweichung oder Bedingung'];
    const text = textOf(await openPage(coordinator, `${page()}?schritt=1`));
    expect(text).toContain('Was ist geschehen?');
    for (const absent of asked) expect(text).not.toContain(absent);
    const body = textOf(await openPage(coordinator, `${page()}?schritt=2`));
    for (const present of asked) expect(body).toContain(present);
  });

  it('refuses a scan that is no PDF', async () => {
    const image = new File(['\u0089PNG'], 'scan.pdf', { type: 'application/pdf' });
    const response = await submit(
      { schritt: '2', ergebnis: 'planen', tag: '2026-12-10', text: 'bleibt stehen' },
      { nachweis: image },
    );
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain('Die Datei ist kein PDF.');
    expect(html).toContain('bleibt stehen');
  });

  it('answers a crossing entry with what holds now, and then saves on top of it', async () => {
    const fields = { schritt: '1', version: '1', ergebnis: 'beschlossen', tag: '2026-11-20' };
    expect((await coordinator.upload(`${page()}/ergebnis`, fields, {})).status).toBe(303);
    const late = await coordinator.upload(`${page()}/ergebnis`, { ...fields, tag: '2026-11-19' }, {});
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('inzwischen von jemand anderem geändert');
    expect(textOf(html)).toContain('20.11.2026');
    const again = { ...fields, version: hidden(html, 'version'), tag: '2026-11-19', grund: 'Tippfehler' };
    expect((await coordinator.upload(`${page()}/ergebnis`, again, {})).status).toBe(303);
  });

  it('is open to the delegate of the member, and refused to the head of another', async () => {
    const delegate = await app.signedIn('delegate', '06433010', stage.alliance);
    expect((await submit({}, {}, delegate)).status).toBe(303);
    const other = await app.signedIn('head', '06433003', stage.alliance);
    const refused = await submit({}, {}, other);
    expect(refused.status).toBe(403);
    expect(textOf(await refused.text())).toContain('Für dieses Mitglied sind Sie nicht eingetragen.');
  });

  it('lets the office name another body, with the reason', async () => {
    const fields = { version: '1', entscheidet: 'exekutive', weggrund: '' };
    const refused = await coordinator.post(`${page()}/weg`, fields);
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Begründen Sie, warum ein anderes Gremium entscheidet');
    expect((await coordinator.post(`${page()}/weg`, { ...fields, weggrund: 'Hauptsatzung' })).status).toBe(
      303,
    );
    const text = textOf(await openPage(coordinator, page()));
    expect(text).toContain('Weg geändert: Fachamt → Magistrat; Grund: Hauptsatzung');
  });
});
