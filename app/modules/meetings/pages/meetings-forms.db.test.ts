import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../../tests/support/at-once.ts';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../platform/alliances.ts';
import { listEntries } from '../../../platform/audit/list-entries.ts';
import { insertMembers } from '../../region/index.ts';
import { insertBodies } from '../store/body-store.ts';
import { insertSittings } from '../store/sitting-store.ts';
import { day, sampleBody } from '../test-support/meeting-samples.ts';
import { meetingsPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: meetingsPageRoutes } });
const { database } = app.services;
let alliance: Alliance;
let base: string;
let own: string;
let magistrat: string;
let head: Visitor;
let coordinator: Visitor;
let count = 0;

const TOWN = {
  key: '06433010',
  name: 'Raunheim',
  officialName: 'Raunheim, Stadt',
  kind: 'stadt',
  standing: 'mitglied',
  ars: null,
  countyKey: '06433',
  countyPart: null,
  areaHectares: null,
} as const;

/** Raunheim with a Magistrat that sits on Tuesday 08.12.2026. */
beforeEach(async () => {
  count += 1;
  await addTestAlliance(database, `kreis-${count}`);
  const found = await findAlliance(database, `kreis-${count}`);
  if (!found) throw new Error('the test alliance was not stored');
  alliance = found;
  magistrat = await database.inAlliance(alliance.id, async (tx) => {
    const members = await insertMembers(tx, alliance.id, [{ member: TOWN, population: [] }]);
    const body = sampleBody(members.get('06433010') ?? '');
    const [id = ''] = await insertBodies(tx, alliance.id, [body]);
    const sitting = { bodyId: id, on: day('2026-12-08'), closesOn: null, note: '', isSample: false };
    await insertSittings(tx, alliance.id, [sitting]);
    return id;
  });
  head = await app.signedIn('head', '06433010', alliance);
  coordinator = await app.signedIn('coordinator', undefined, alliance);
  base = `/v/${alliance.slug}/gremien`;
  own = `${base}/06433010`;
});

const page = async (path: string, visitor = head) => textOf(await openPage(visitor, path));
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
/** Where the sitting of the Magistrat is changed. */
async function sittingPath(): Promise<string> {
  const html = await openPage(head, own);
  return /href="([^"]*\/sitzung\/[^"]*)"/.exec(html)?.[1] ?? '';
}
/** What the trail says, newest first. */
async function acts(): Promise<string[]> {
  const page = { offset: 0, limit: 20 };
  const { entries } = await database.inAlliance(alliance.id, (tx) => listEntries(tx, alliance.id, {}, page));
  return entries.map(({ action, subjectId }) => `${action} ${subjectId}`);
}

describe('the form of a body', () => {
  const FORM = {
    art: 'ausschuss',
    name: 'Haupt- und Finanzausschuss',
    platz: '3',
    abgabe: '14',
    einladung: '7',
    rhythmus: '6',
    ab: '2026-04-01',
    bis: '',
    quelle: 'Geschäftsordnung § 8',
  };

  it('adds a body, says so and records it', async () => {
    const saved = await head.post(`${own}/gremium`, FORM);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${own}?meldung=gremium-angelegt`]);
    expect(await page(`${own}?meldung=gremium-angelegt`)).toContain('Das Gremium ist angelegt.');
    expect(await page(own)).toContain('3 Haupt- und Finanzausschuss Ausschuss');
    expect(await acts()).toEqual(['body.added 06433010/Haupt- und Finanzausschuss']);
    for (const word of ['__proto__', 'constructor'])
      expect(await openPage(head, `${own}?meldung=${word}`)).not.toContain('gw-notice--success');
  });

  it('names what the law calls the bodies of a town', async () => {
    expect(await page(`${own}/gremium`)).toContain('Nach dem Gesetz: Magistrat (§ 9 Abs. 2, § 65 HGO)');
  });

  it('names every wrong field and keeps what was typed', async () => {
    const typed = { ...FORM, name: 'Magistrat', platz: 'vorn', einladung: '1', quelle: '<b>"x"' };
    const refused = await head.post(`${own}/gremium`, typed);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    const text = textOf(html);
    expect(text).toContain('Bitte prüfen Sie drei Angaben');
    expect(text).toContain('„Magistrat“ ist schon eingetragen.');
    expect(text).toContain('mindestens 3 Tage liegen (§ 58 Abs. 1 Satz 2 HGO)');
    expect(html).toContain('value="vorn"');
    expect(html).toContain('value="&lt;b&gt;&quot;x&quot;"');
    expect(html).toContain('<option value="ausschuss" selected="">');
    expect(await acts()).toEqual([]);
  });

  it('answers a crossing edit with both states, and then saves on top of the new one', async () => {
    const edit = { ...FORM, id: magistrat, version: '1', art: 'exekutive', name: 'Magistrat' };
    expect((await coordinator.post(`${own}/gremium`, { ...edit, abgabe: '10' })).status).toBe(303);
    const late = await head.post(`${own}/gremium`, { ...edit, abgabe: '5' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Zwischenzeitlich geändert');
    expect(textOf(html)).toContain('Abgabe 10 Tage, Einladung 7 Tage vorher');
    expect(html).toContain('name="abgabe"');
    expect(html).toMatch(/name="abgabe"[^>]*value="5"/);
    const again = { ...edit, abgabe: '5', version: hidden(html, 'version') };
    expect((await head.post(`${own}/gremium`, again)).status).toBe(303);
    expect(await page(own)).toContain('Abgabe 5 Tage');
  });

  it('of two that add the same body at once takes one', async () => {
    const url = app.services.config.databaseUrl ?? '';
    const both = await atOnce(url, 'meetings.body', [
      () => coordinator.post(`${own}/gremium`, FORM),
      () => head.post(`${own}/gremium`, FORM),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  });
});

describe('many days at once', () => {
  const post = (tage: string, gremium = magistrat, visitor = head) =>
    visitor.post(`${own}/sitzungen`, { gremium, tage });

  it('are entered, one a line', async () => {
    const saved = await post('Di, 12.01.2027\r\n26.01.2027 Haushalt\r\n\r\n');
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${own}?meldung=eingetragen`]);
    const text = await page(own);
    expect(text).toContain('Di, 12.01.2027 Magistrat Di, 05.01.2027 Fr, 08.01.2027');
    expect(text).toContain('Di, 26.01.2027 Magistrat Di, 19.01.2027 Fr, 22.01.2027 Haushalt');
    expect(await acts()).toEqual(['sitting.added 06433010/Magistrat']);
  });

  it('with one wrong line are all left out, named by number, and nothing typed is lost', async () => {
    const typed = '12.01.2027\n<script>alert(1)</script>\n08.12.2026';
    const refused = await post(typed);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    const text = textOf(html);
    expect(text).toContain('Zeile 2: „&lt;script&gt;alert(1)&lt;/script&gt;“ ist kein Datum.');
    expect(text).toContain('Zeile 3: Am 08.12.2026 ist schon eine Sitzung eingetragen.');
    expect(text).toContain('Es ist noch nichts gespeichert. Berichtigen Sie Zeile 2 und 3');
    expect(html).toContain('12.01.2027\n&lt;script&gt;alert(1)&lt;/script&gt;\n08.12.2026</textarea>');
    expect(html).not.toContain('<script>alert');
    expect(await page(own)).not.toContain('12.01.2027');
  });

  it('need a body of this member', async () => {
    for (const gremium of ['', 'x', '019ac000-0000-7000-8000-000000000000']) {
      const refused = await post('12.01.2027', gremium);
      expect(refused.status).toBe(422);
      expect(textOf(await refused.text())).toContain('Wählen Sie das Gremium');
    }
  });

  it('of two that enter the same day at once one is told so', async () => {
    const url = app.services.config.databaseUrl ?? '';
    const both = await atOnce(url, 'meetings.sitting', [
      () => post('12.01.2027'),
      () => post('12.01.2027', magistrat, coordinator),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  });
});

describe('a sitting', () => {
  it('can be moved, with a closing date of its own', async () => {
    const path = await sittingPath();
    const html = await openPage(head, path);
    const form = {
      version: hidden(html, 'version'),
      tag: '2026-12-10',
      abgabeschluss: '27.11.2026',
      bemerkung: 'Klausur',
    };
    expect((await head.post(path, form)).headers.get('location')).toBe(`${own}?meldung=geaendert`);
    expect(await page(own)).toContain('Do, 10.12.2026 Magistrat Fr, 27.11.2026');
    expect(await acts()).toEqual(['sitting.changed 06433010/Magistrat/2026-12-10']);
  });

  it('is refused a closing date after it, and keeps what was typed', async () => {
    const path = await sittingPath();
    const form = { version: '1', tag: '2026-12-10', abgabeschluss: '2026-12-11', bemerkung: 'Klausur' };
    const refused = await head.post(path, form);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Der Abgabeschluss liegt nach der Sitzung am 10.12.2026.');
    for (const value of ['2026-12-10', '2026-12-11', 'Klausur']) expect(html).toContain(`value="${value}"`);
  });

  it('cancelled stays visible, counts no more, and the act can be undone', async () => {
    const path = await sittingPath();
    const done = await head.post(`${path}/absagen`, { version: '1' });
    const html = await openPage(head, done.headers.get('location') ?? '');
    expect(textOf(html)).toContain('Abgesagt: Magistrat am 08.12.2026.');
    expect(textOf(html)).toContain('abgesagt');
    expect(textOf(html)).toContain('keine passende Sitzung bekannt');
    const calendar = await (await head.send(`${base}.ics`)).text();
    expect(calendar).toContain('STATUS:CANCELLED');
    const undone = await head.post(`${path}/zuruecknehmen`, { version: hidden(html, 'version') });
    expect(undone.headers.get('location')).toBe(`${own}?meldung=zurueckgenommen`);
    expect(await page(own)).toContain('Di, 08.12.2026 , Abgabe bis 01.12.2026');
    expect(await acts()).toEqual([
      'sitting.restored 06433010/Magistrat/2026-12-08',
      'sitting.cancelled 06433010/Magistrat/2026-12-08',
    ]);
  });

  it('cancelled twice is cancelled once', async () => {
    const path = await sittingPath();
    for (const _ of [1, 2]) expect((await head.post(`${path}/absagen`, { version: '1' })).status).toBe(303);
    expect(await acts()).toHaveLength(1);
  });

  it('changed meanwhile is shown beside what was typed', async () => {
    const path = await sittingPath();
    const form = { version: '1', tag: '2026-12-09', abgabeschluss: '', bemerkung: '' };
    await coordinator.post(path, { ...form, bemerkung: 'zuerst' });
    for (const [late, typed] of [
      [path, { ...form, tag: '2026-12-10' }],
      [`${path}/absagen`, { version: '1' }],
      [path, { ...form, version: 'x' }],
    ] as const) {
      const response = await head.post(late, typed);
      expect(response.status).toBe(409);
      const html = await response.text();
      expect(textOf(html)).toContain(
        'Jetzt gespeichert: Mi, 09.12.2026, Abgabeschluss Mi, 02.12.2026, „zuerst“',
      );
      expect(hidden(html, 'version')).toBe('2');
    }
  });
});

describe('pauses', () => {
  const FORM = {
    art: 'wahl',
    bezeichnung: 'Wahlsonntag',
    von: '2027-02-14',
    bis: '2027-02-14',
    quelle: 'Bekanntmachung',
  };
  const path = () => `${base}/pausen/eintragen`;

  it('are the office’s: added, changed, removed, each recorded', async () => {
    expect(await page(`${base}/pausen`)).toContain('Noch keine Pause eingetragen');
    expect((await head.post(path(), FORM)).status).toBe(403);
    expect((await coordinator.post(path(), FORM)).headers.get('location')).toBe(
      `${base}/pausen?meldung=eingetragen`,
    );
    const list = await openPage(coordinator, `${base}/pausen`);
    expect(textOf(list)).toContain('Wahlsonntag Wahl So, 14.02.2027 So, 14.02.2027 1 Tag Bekanntmachung');
    const id = /eintragen\?id=([^"]*)"/.exec(list)?.[1] ?? '';
    const changed = { ...FORM, id, version: '1', bezeichnung: 'Stichwahl' };
    expect((await coordinator.post(path(), changed)).status).toBe(303);
    expect(textOf(await openPage(head, `${base}/pausen`))).toContain('Stichwahl');
    const crossing = await coordinator.post(`${base}/pausen/entfernen`, { id, version: '1' });
    expect(crossing.status).toBe(409);
    expect(textOf(await crossing.text())).toContain('Jetzt gespeichert: Stichwahl (Wahl)');
    expect((await coordinator.post(`${base}/pausen/entfernen`, { id, version: '2' })).status).toBe(303);
    expect(await acts()).toEqual([
      'pause.removed Stichwahl',
      'pause.changed Stichwahl',
      'pause.added Wahlsonntag',
    ]);
    expect((await coordinator.post(`${base}/pausen/entfernen`, { id, version: '2' })).status).toBe(404);
  });

  it('are refused twice, and with an end before the beginning; what was typed stays', async () => {
    await coordinator.post(path(), FORM);
    const twice = await coordinator.post(path(), FORM);
    expect(twice.status).toBe(422);
    expect(textOf(await twice.text())).toContain('schon eingetragen');
    const wrong = await coordinator.post(path(), { ...FORM, bis: '2027-02-13' });
    const html = await wrong.text();
    expect(textOf(html)).toContain('liegt vor dem ersten (14.02.2027)');
    expect(html).toContain('value="2027-02-13"');
  });
});
