import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../../db/seeds/gross-gerau/members.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { openSeal } from '../../../../platform/sealing/open-seal.ts';
import { insertMembers } from '../../../region/index.ts';
import { readNoticeDates } from '../../use-cases/notices/read-notice-dates.ts';
import { readWaitingNotices } from '../../use-cases/notices/read-waiting.ts';
import { noticePageRoutes } from './routes.ts';

// The clock stands at 2026-11-21.
const app = await createTestApp({ routes: { pages: noticePageRoutes } });
const { services, alliance } = app;
const BASE = '/v/muster/anzeigen';
let office: Visitor;

beforeAll(async () => {
  await services.database.inAlliance(alliance.id, (tx) =>
    insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS),
  );
  office = await app.signedIn('coordinator');
});

type Typed = Readonly<Record<string, string | readonly string[]>>;
const FORM: Typed = {
  titel: 'Gemeinsame Gesellschaft',
  anlass: 'hgo-127a',
  beginn: '2027-01-15',
  beteiligt: ['06433010', '06433014'],
};
const bodyOf = (typed: Typed): string =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
const post = (path: string, typed: Typed, visitor = office) =>
  visitor.send(path, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: bodyOf(typed),
  });
const pdf = (name: string, text = name): File => new File([`%PDF-1.7\n${text}`], name);

async function begin(changes: Typed = {}): Promise<string> {
  const added = await post(`${BASE}/neu`, { ...FORM, ...changes });
  expect(added.status).toBe(303);
  return (added.headers.get('location') ?? '').replace(/\?.*/, '');
}
const versionOf = async (own: string): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await openPage(office, own))?.[1] ?? '';
const step = async (own: string, fields: Record<string, string>, files: Record<string, File> = {}) =>
  office.upload(`${own}/schritt`, { version: await versionOf(own), ...fields }, files);
async function fill(own: string): Promise<void> {
  const html = await openPage(office, own);
  const names = [...html.matchAll(/<input[^>]* name="(unterlage:[^"]+)"/g)].map(([, name = '']) => name);
  const required = names.filter((name) => !name.includes('weitere'));
  const files = Object.fromEntries(required.map((name) => [name, pdf(`${name.replace(/\W/g, '-')}.pdf`)]));
  expect((await office.upload(`${own}/unterlagen`, {}, files)).status).toBe(303);
}
async function readyNotice(changes: Typed = {}): Promise<string> {
  const own = await begin(changes);
  await fill(own);
  expect((await step(own, { schritt: 'bereitmelden' })).status).toBe(303);
  return own;
}
const SUBMITTED = {
  schritt: 'einreichen',
  am: '2026-11-20',
  weg: 'post',
  behoerde: 'Landrat',
  bemerkung: '',
};
const refused = async (answer: Response, status = 422) => {
  expect(answer.status).toBe(status);
  return textOf(await answer.text());
};
const idOf = (own: string): string => own.slice(own.lastIndexOf('/') + 1);

describe('preparing a notice', () => {
  it('shows authority with reason, latest day and papers before anything is kept', async () => {
    const text = textOf(await openPage(office, `${BASE}/neu?${bodyOf(FORM)}`));
    expect(text).toContain('Landrätin oder Landrat als Behörde der Landesverwaltung (Kreis Groß-Gerau)');
    expect(text).toContain('§ 136 Abs. 3 HGO');
    // 15.1.2027 − 42 days.
    expect(text).toContain('04.12.2026 42 Tage vor dem Beginn');
    expect(text).toContain('Beschluss: Raunheim');
    expect(textOf(await openPage(office, BASE))).toContain('Es ist nichts anzuzeigen.');
  });

  it('names the Regierungspräsidium where the county or Rüsselsheim takes part', async () => {
    const withCounty = { ...FORM, beteiligt: ['06433010', '06433'] };
    expect(textOf(await openPage(office, `${BASE}/neu?${bodyOf(withCounty)}`))).toContain(
      'Regierungspräsidium Darmstadt Ein Landkreis ist beteiligt (Kreis Groß-Gerau).',
    );
    const withLarge = { ...FORM, beteiligt: ['06433010', '06433012'] };
    expect(textOf(await openPage(office, `${BASE}/neu?${bodyOf(withLarge)}`))).toMatch(
      /Regierungspräsidium Darmstadt Rüsselsheim hat [\d.]+ Einwohner \(31\.12\.2024\)/,
    );
  });

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const answer = await post(`${BASE}/neu`, { ...FORM, titel: ' ', beginn: '2027-02-30', beteiligt: [] });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const sentence of ['Geben Sie einen Titel ein', 'Geben Sie den geplanten Beginn', 'mindestens eine'])
      expect(textOf(html)).toContain(sentence);
    expect(html).toContain('value="2027-02-30"');
    expect(html).toContain('<option value="hgo-127a" selected="">');
  });

  it.each([
    [{ anlass: 'arbeitsgemeinschaft' }, 'Weder Anzeige noch Genehmigung nötig'],
    [{ anlass: 'x' }, 'Wählen Sie, worum es geht.'],
    [{ anlass: 'mandatierung', beteiligt: ['06433010'] }, 'mindestens zwei Beteiligte'],
    [{ beteiligt: ['06433010', '99999999'] }, 'Eine der Kommunen gibt es hier nicht.'],
  ])('refuses %j', async (changes, sentence) => {
    expect(await refused(await post(`${BASE}/neu`, { ...FORM, ...changes }))).toContain(sentence);
  });

  it('changes what it is about, not from an old version', async () => {
    const own = await begin();
    const version = await versionOf(own);
    expect((await post(`${own}/aendern`, { ...FORM, version, beginn: '2027-02-01' })).status).toBe(303);
    expect(textOf(await openPage(office, own))).toContain('Spätester Tag 21.12.2026');
    const crossed = await post(`${own}/aendern`, { ...FORM, version, titel: 'Zu spät' });
    const html = await crossed.text();
    expect(crossed.status).toBe(409);
    expect(textOf(html)).toContain('inzwischen geändert');
    expect(html).toContain('value="Zu spät"');
  });
});

describe('papers', () => {
  it('takes the good ones, refuses a scan that is no PDF with a sentence, and loses nothing', async () => {
    const own = await begin();
    const files = {
      'unterlage:kostenvergleich': pdf('Kosten.pdf'),
      'unterlage:entwurf': new File(['PK\u0003\u0004'], 'Entwurf.pdf'),
    };
    const text = await refused(await office.upload(`${own}/unterlagen`, {}, files));
    expect(text).toContain('„Entwurf.pdf“ ist keine PDF-Datei.');
    expect(text).toContain('Die übrigen Dateien sind gespeichert.');
    expect(text).toContain('Kosten.pdf');
    expect(await refused(await office.upload(`${own}/unterlagen`, {}, {}))).toContain(
      'mindestens eine Datei',
    );
  });

  it('removes one, and sends a file only to its own notice', async () => {
    const own = await begin();
    await office.upload(`${own}/unterlagen`, {}, { 'unterlage:kostenvergleich': pdf('Kosten.pdf', own) });
    const file = /href="([^"]+\/datei\/[0-9a-f]{64})"/.exec(await openPage(office, own))?.[1] ?? '';
    const sent = await office.send(file);
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const other = await begin();
    expect((await office.send(file.replace(own, other))).status).toBe(404);
    const removal = { entfernen: 'kostenvergleich', version: await versionOf(own) };
    expect((await office.upload(`${own}/unterlagen`, removal, {})).status).toBe(303);
    expect((await office.send(file)).status).toBe(404);
    expect(await refused(await office.upload(`${own}/unterlagen`, removal, {}), 409)).toContain('inzwischen');
  });
});

describe('the way of a notice', () => {
  it('is ready only with all papers, packed, submitted, answered, and tells the trail', async () => {
    const own = await begin({ titel: 'Ganzer Weg' });
    expect(await refused(await step(own, { schritt: 'bereitmelden' }))).toContain(
      'Es fehlen noch: Beschluss',
    );
    await fill(own);
    expect((await step(own, { schritt: 'bereitmelden' })).status).toBe(303);
    const packed = await office.post(`${own}/paket`, { version: await versionOf(own) });
    expect(packed.status).toBe(303);
    const zipHref = /href="([^"]+)"[^>]*>(?:(?!<\/a>).)*Paket 1 herunterladen/.exec(
      await openPage(office, own),
    )?.[1];
    const zip = await office.send(zipHref ?? '');
    expect(zip.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      '00 Deckblatt.pdf',
      '01 Beschluss Raunheim.pdf',
      '02 Beschluss Trebur.pdf',
      '03 Darlegung der gesetzlichen Voraussetzungen.pdf',
      '04 Entwurf des Vertrags oder der Satzung.pdf',
      '05 Kostenvergleich oder Wirtschaftlichkeitsrechnung.pdf',
      'Verzeichnis (versiegelt).json',
    ]);
    const seal = openSeal(files['Verzeichnis (versiegelt).json'] ?? new Uint8Array());
    expect(seal.ok && seal.value.record).toMatchObject({
      kind: 'anzeige',
      title: 'Ganzer Weg',
      startsOn: '2027-01-15',
    });
    expect((await step(own, SUBMITTED)).status).toBe(303);
    const answer = { schritt: 'ohne-beanstandung', am: '2026-11-21', bemerkung: '' };
    expect((await step(own, answer, { antwort: pdf('Antwort.pdf') })).status).toBe(303);
    const text = textOf(await openPage(office, own));
    expect(text).toContain('ohne Beanstandung');
    expect(text).toContain('eingereicht (am 20.11.2026, Landrat, per Post) eingereichtes Paket');
    const { entries } = await services.database.inAlliance(alliance.id, (tx) =>
      listEntries(tx, alliance.id, {}, { offset: 0, limit: 6 }),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'notice.stepped',
      'notice.stepped',
      'notice.packaged',
      'sealing-key.added',
      'notice.stepped',
      'notice.papers-added',
    ]);
  });

  it('lets a late submission pass with a remark and says by how many days', async () => {
    const own = await readyNotice({ beginn: '2026-12-31' });
    // Latest day 19.11.2026.
    const late = await step(own, { ...SUBMITTED, am: '2026-11-21' });
    const html = await late.text();
    expect(late.status).toBe(422);
    expect(textOf(html)).toContain('2 Tage nach dem spätesten Tag (19.11.2026) eingereicht.');
    expect(html).toContain('value="2026-11-21"');
    expect(html).toContain('value="Landrat"');
    expect((await step(own, { ...SUBMITTED, am: '2026-11-21', bemerkung: 'abgestimmt' })).status).toBe(303);
  });

  it('goes back to the preparation where the authority asks for more, and takes back what was wrong', async () => {
    const own = await readyNotice();
    await step(own, SUBMITTED);
    expect(
      await refused(await step(own, { schritt: 'nachforderung', am: '2026-11-21', bemerkung: '' })),
    ).toContain('Laden Sie die Antwort als PDF hoch, oder schreiben Sie');
    const noPdf = { antwort: new File(['kein'], 'Brief.docx') };
    expect(await refused(await step(own, { schritt: 'nachforderung', am: '2026-11-21' }, noPdf))).toContain(
      '„Brief.docx“ ist keine PDF-Datei.',
    );
    expect(
      (await step(own, { schritt: 'nachforderung', am: '2026-11-21', bemerkung: 'Telefonat' })).status,
    ).toBe(303);
    const text = textOf(await openPage(office, own));
    expect(text).toContain('in Vorbereitung');
    expect(text).toContain('Behörde fordert Unterlagen nach (am 21.11.2026): Telefonat');
    await step(own, { schritt: 'bereitmelden' });
    await step(own, SUBMITTED);
    expect((await step(own, { schritt: 'einreichung-zuruecknehmen' })).status).toBe(303);
    expect(textOf(await openPage(office, own))).toContain('bereit zum Einreichen');
  });

  it('refuses a step from an old version with the new state', async () => {
    const own = await readyNotice();
    const version = await versionOf(own);
    await step(own, SUBMITTED);
    const crossed = await office.upload(`${own}/schritt`, { ...SUBMITTED, version }, {});
    const text = await refused(crossed, 409);
    expect(text).toContain('inzwischen geändert');
    expect(text).toContain('Antwort der Behörde');
    expect((await office.post(`${own}/paket`, { version })).status).toBe(409);
  });

  it('packs nothing that is not ready', async () => {
    const own = await begin();
    const answer = await office.post(`${own}/paket`, { version: await versionOf(own) });
    expect(await refused(answer)).toContain('Melden Sie die Anzeige zuerst als bereit.');
  });

  it('is withdrawn with a reason and taken up again', async () => {
    const own = await begin();
    expect(await refused(await step(own, { schritt: 'zurueckziehen', bemerkung: '' }))).toContain(
      'Nennen Sie den Grund',
    );
    await step(own, { schritt: 'zurueckziehen', bemerkung: 'Vorhaben verschoben' });
    expect(textOf(await openPage(office, own))).toContain('zurückgezogen: Vorhaben verschoben');
    await step(own, { schritt: 'wieder-aufnehmen' });
    expect(textOf(await openPage(office, own))).toContain('in Vorbereitung');
  });
});

describe('who sees what', () => {
  it('lets heads read without forms, and nobody else in', async () => {
    const own = await begin();
    const head = await app.signedIn('head', '06433010');
    const html = await openPage(head, own);
    expect(html).not.toContain('action="/v/');
    expect((await head.send(`${BASE}/neu`)).status).toBe(403);
    const stepping = await head.upload(`${own}/schritt`, { version: '1', schritt: 'bereitmelden' }, {});
    expect(stepping.status).toBe(403);
    expect((await (await app.signedIn('team')).send(own)).status).toBe(403);
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    expect((await stranger.send(`/v/nachbar/anzeigen/${idOf(own)}`)).status).toBe(404);
    expect((await office.send(`${BASE}/x`)).status).toBe(404);
  });

  it('waits for the coordinator until it is submitted, with the latest day in the calendar', async () => {
    const own = await begin({ titel: 'Wartet' });
    const today = services.clock.today();
    const viewerOf = (role: 'coordinator' | 'head') => ({
      allianceId: alliance.id,
      principal: {
        accountId: '',
        address: '',
        displayName: '',
        grants: [{ allianceId: alliance.id, role, memberKey: null, validTo: null }],
      },
    });
    const waiting = (role: 'coordinator' | 'head' = 'coordinator') =>
      services.database.inAlliance(alliance.id, (tx) => readWaitingNotices(tx, viewerOf(role), today));
    expect(await waiting('head')).toEqual([]);
    const dates = () => services.database.inAlliance(alliance.id, (tx) => readNoticeDates(tx, today));
    const path = `/anzeigen/${idOf(own)}`;
    expect((await waiting()).find((item) => item.path === path)).toEqual({
      kind: 'anzeige',
      title: 'Wartet',
      task: '5 Unterlagen beschaffen und einreichen',
      path,
      memberKey: null,
      dueOn: '2026-12-04',
      waitsSince: '2026-11-21',
      amount: null,
    });
    expect((await dates()).find((date) => date.path === path)).toEqual({
      on: '2026-12-04',
      title: 'Spätester Tag der Anzeige: Wartet',
      path,
    });
    await fill(own);
    await step(own, { schritt: 'bereitmelden' });
    expect((await waiting()).find((item) => item.path === path)?.task).toBe(
      'Bei der Aufsichtsbehörde einreichen',
    );
    await step(own, SUBMITTED);
    expect((await waiting()).some((item) => item.path === path)).toBe(false);
    expect((await dates()).some((date) => date.path === path)).toBe(false);
  });
});
