import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { insertMembers } from '../store/member-store.ts';
import { counts, sampleCounty, sampleMember } from '../test-support/member-samples.ts';
import { regionPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: regionPageRoutes } });
const LIST = '/v/muster/mitglieder';
const BIEBESHEIM = `${LIST}/06433001`;
let coordinator: Visitor;
let lead: Visitor;

beforeAll(async () => {
  coordinator = await app.signedIn('coordinator');
  lead = await app.signedIn('lead');
  await app.services.database.inAlliance(app.alliance.id, (tx) =>
    insertMembers(tx, app.alliance.id, [
      { member: sampleMember(), population: counts({ 2021: 6500, 2024: 6515 }) },
      {
        member: sampleMember({ key: '06433004', name: 'Gernsheim', kind: 'stadt', areaHectares: 4011 }),
        population: counts({ 2021: 10_500, 2024: 10_685 }),
      },
      {
        member: sampleMember({
          key: '07339043',
          name: 'Nierstein',
          standing: 'gast',
          countyKey: '07339',
          areaHectares: null,
        }),
        population: [],
      },
      { member: sampleCounty(), population: [] },
    ]),
  );
});

const pageAt = (path: string, visitor = coordinator, status = 200): Promise<string> =>
  openPage(visitor, path, status);

describe('the list', () => {
  it('shows kind, key, area and inhabitants of the latest day with source and change', async () => {
    const text = textOf(await pageAt(`${LIST}?zugehoerigkeit=mitglied`));
    expect(text).toContain(
      'Biebesheim am Rhein Gemeinde 06433001 18,68 6.515 31.12.2024, Quelle 1 +15 +0,2 %',
    );
    expect(text).toContain('Gernsheim Stadt 06433004 40,11 10.685 31.12.2024, Quelle 1 +185 +1,8 %');
    expect(text).toContain('Veränderung 31.12.2021 bis 31.12.2024');
    expect(text).toContain('Summe: 2 Städte und Gemeinden 58,79 17.200 +200 +1,2 %');
    expect(text).toContain('Quelle 1: Liste 2024');
    expect(text).toContain('Zensus 2011, Zensus 2022');
  });

  it('shows the county as the sum of its municipalities, said to be an assumption', async () => {
    const text = textOf(await pageAt(LIST));
    expect(text).toContain('17.200 31.12.2024, Annahme');
    expect(text).toContain(
      'Annahme: Die Einwohnerzahl des Kreises ist die Summe der 2 eingetragenen Gemeinden',
    );
  });

  it('leaves guests out of the sum of the members', async () => {
    const text = textOf(await pageAt(LIST));
    expect(text).toContain('Nierstein Gast');
    expect(text).toContain('Summe: 2 Städte und Gemeinden 58,79 17.200');
  });

  it('does not add up where a count is missing, and says which', async () => {
    const text = textOf(await pageAt(`${LIST}?zugehoerigkeit=gast`));
    expect(text).toContain('Keine Summe der Einwohner: Für diesen Tag fehlt die Zahl von Nierstein.');
  });

  it('goes to another day by its address', async () => {
    const html = await pageAt(`${LIST}?stichtag=2021-12-31&zugehoerigkeit=mitglied`);
    expect(textOf(html)).toContain('Summe: 2 Städte und Gemeinden 58,79 17.000');
    expect(html).toContain('<option value="2021-12-31" selected="">31.12.2021</option>');
    expect(textOf(await pageAt(`${LIST}?stichtag=2021-13-31`))).toContain('„2021-13-31“ ist kein Tag.');
  });

  it('offers changes to the office alone', async () => {
    expect(await pageAt(LIST)).toContain(`href="${LIST}/neu"`);
    expect(await pageAt(LIST, lead)).not.toContain(`href="${LIST}/neu"`);
    expect(await pageAt(BIEBESHEIM, lead)).not.toContain('/bearbeiten');
    for (const path of [`${LIST}/neu`, `${BIEBESHEIM}/bearbeiten`, `${BIEBESHEIM}/einwohner`]) {
      await pageAt(path, lead, 403);
      expect((await lead.post(path, {})).status).toBe(403);
    }
    await pageAt(LIST, await app.signedIn('staff-council'), 403);
  });

  it('comes as a sheet of the same lines', async () => {
    const response = await coordinator.send(
      `${LIST}.csv?stichtag=2021-12-31&zugehoerigkeit=mitglied&sort=-einwohner`,
    );
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('mitglieder-muster-2021-12-31.csv');
    const rows = (await response.text()).trim().split('\r\n');
    expect(rows.map((row) => row.split(';')[0]?.replace('\uFEFF', ''))).toEqual([
      'Name',
      'Kreis Groß-Gerau',
      'Gernsheim',
      'Biebesheim am Rhein',
    ]);
    expect(rows[3]).toContain(';1868;6500;2021-12-31;Liste 2021;6500;2021-12-31;6515;2024-12-31;15');
  });

  it('says what to do where nobody is in it yet, or nobody of the kind asked for', async () => {
    const elsewhere = await app.signedIn('coordinator', undefined, app.neighbour);
    const empty = textOf(await pageAt('/v/nachbar/mitglieder', elsewhere));
    expect(empty).toContain('Noch keine Mitglieder');
    expect(empty).toContain('gemeinwerk import members DATEI --alliance nachbar');
    expect(empty).not.toContain('Nierstein');
  });
});

describe('the page of a member', () => {
  it('shows its counts with source and change, and what it is', async () => {
    const text = textOf(await pageAt(BIEBESHEIM));
    expect(text).toContain('31.12.2024 6.515 +15 (+0,2 %) Liste 2024');
    expect(text).toContain('Veränderung 31.12.2021 bis 31.12.2024: +15 (+0,2 %).');
    expect(text).toContain('Regionalschlüssel 06433 0001001');
    expect(text).toContain('Fläche 18,68 km²');
  });

  it('of a county shows the sums and says they are assumed', async () => {
    const html = await pageAt(`${LIST}/06433`);
    expect(textOf(html)).toContain('31.12.2021 17.000');
    expect(textOf(html)).toContain('Annahme: Die Einwohnerzahl des Kreises');
    expect(html).not.toContain('/einwohner"');
  });

  it('says what is missing where there is no count, and that there is no such member', async () => {
    expect(textOf(await pageAt(`${LIST}/07339043`))).toContain('Noch keine Einwohnerzahl');
    await pageAt(`${LIST}/99999999`, coordinator, 404);
    await pageAt(`${LIST}/99999999/bearbeiten`, coordinator, 404);
    await pageAt(`${LIST}/99999999/einwohner`, coordinator, 404);
    expect((await coordinator.post(`${LIST}/99999999/einwohner`, {})).status).toBe(404);
    expect((await coordinator.post(`${LIST}/99999999/bearbeiten`, {})).status).toBe(404);
  });
});

describe('the form of a member', () => {
  const path = `${LIST}/06433004/bearbeiten`;
  const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

  it('saves, says so, and answers a crossing edit with both values', async () => {
    const version = versionIn(await pageAt(path));
    const saved = await coordinator.post(path, {
      version,
      kreisteil: 'Südkreis',
      zugehoerigkeit: 'mitglied',
    });
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${LIST}/06433004?meldung=gespeichert`,
    ]);
    expect(textOf(await pageAt(`${LIST}/06433004?meldung=gespeichert`))).toContain(
      'Die Angaben sind gespeichert.',
    );
    // A word that every object knows is no message.
    for (const word of ['__proto__', 'constructor'])
      expect(await pageAt(`${LIST}/06433004?meldung=${word}`)).not.toContain('gw-notice--success');
    expect(textOf(await pageAt(LIST))).toContain('Südkreis');

    const late = await coordinator.post(path, { version, kreisteil: '<Nordkreis>', zugehoerigkeit: 'gast' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Jetzt gespeichert Kreisteil „Südkreis“, Zugehörigkeit Mitglied');
    expect(textOf(html)).toContain('Zwischenzeitlich geändert: Vergleichen Sie');
    expect(html).toContain('value="&lt;Nordkreis&gt;"');
    // Whoever has seen both may save on top of it.
    const again = { version: versionIn(html), kreisteil: 'Nordkreis', zugehoerigkeit: 'mitglied' };
    expect((await coordinator.post(path, again)).status).toBe(303);
  });

  it('keeps what was typed where it is refused', async () => {
    const kreisteil = 'x'.repeat(61);
    const refused = await coordinator.post(path, { version: '1', kreisteil });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(`value="${kreisteil}"`);
    expect(html).toContain('<a href="#kreisteil">');
    expect(html).toContain('<a href="#zugehoerigkeit">');
  });
});

describe('the form of a count', () => {
  const path = `${BIEBESHEIM}/einwohner`;
  const FORM = { stichtag: '2025-12-31', einwohner: '6.530', quelle: 'Hessisches Statistisches Landesamt' };

  it('adds a count, and knows it the second time', async () => {
    const saved = await coordinator.post(path, FORM);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${BIEBESHEIM}?meldung=einwohner`]);
    expect(textOf(await pageAt(BIEBESHEIM))).toContain('31.12.2025 6.530');
    expect((await coordinator.post(path, FORM)).headers.get('location')).toBe(
      `${BIEBESHEIM}?meldung=bekannt`,
    );
  });

  it('refuses another count of the same day and keeps what was typed', async () => {
    const refused = await coordinator.post(path, { ...FORM, stichtag: '2021-12-31', begruendung: 'Test' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('Zum 31.12.2021 sind schon 6.500 Einwohner eingetragen');
    for (const value of ['2021-12-31', '6.530', 'Hessisches Statistisches Landesamt', 'Test'])
      expect(html).toContain(`value="${value}"`);
  });
});

describe('the form of a guest', () => {
  const path = `${LIST}/neu`;

  it('adds an association and leads to its page', async () => {
    const fields = { art: 'verband', name: 'Riedwerke', zugehoerigkeit: 'gast' };
    const saved = await coordinator.post(path, fields);
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${LIST}/riedwerke?meldung=angelegt`,
    ]);
    expect(textOf(await pageAt(`${LIST}/riedwerke?meldung=angelegt`))).toContain('Die Stelle ist angelegt.');
  });

  it('names every wrong field and keeps what was typed', async () => {
    const refused = await coordinator.post(path, { art: 'stadt', name: 'Nierstein', schluessel: '0733' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('<option value="stadt" selected="">');
    expect(html).toContain('value="0733"');
    expect(textOf(html)).toContain('Bitte prüfen Sie zwei Angaben');
  });
});
