import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import { writeSheet } from '../../../../platform/sheets/write-sheet.ts';
import { cataloguePageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: cataloguePageRoutes } });
const LIST = '/v/muster/aufgaben';
const PLAN = `Nummer;Titel;Übergeordnet
11;Innere Verwaltung;
11.1;Steuerung;11
11.1.1;Ratsarbeit;11.1
01/10/2;Botengänge;11
11.2;Personalrat;11`;
let coordinator: Visitor;
let lead: Visitor;

beforeAll(async () => {
  coordinator = await app.signedIn('coordinator');
  lead = await app.signedIn('lead');
});

const pageAt = (path: string, visitor = coordinator, status = 200): Promise<string> =>
  openPage(visitor, path, status);
const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
/** The hidden fields of a page's confirmation. */
const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [
        name,
        value
          .replaceAll('&quot;', '"')
          .replaceAll('&#x27;', "'")
          .replaceAll('&amp;', '&')
          .replaceAll('&#xFEFF;', '\uFEFF'),
      ],
    ),
  );
const upload = (file: string | Uint8Array<ArrayBuffer>, quelle = 'Testplan') =>
  coordinator.upload(`${LIST}/einlesen`, { quelle }, { datei: new File([file], 'plan') });

describe('the import', () => {
  it('says what to do while the catalogue is empty', async () => {
    expect(textOf(await pageAt(LIST))).toContain('Der Katalog ist noch leer');
    expect(textOf(await pageAt(LIST, lead))).toContain('Die Geschäftsstelle liest ihn ein.');
  });

  it('shows what would come, and takes it over once confirmed', async () => {
    const preview = await upload(PLAN);
    expect(preview.status).toBe(200);
    const html = await preview.text();
    expect(textOf(html)).toContain('Neue Bereiche 1 Neue Aufgaben 4');
    expect(textOf(await pageAt(LIST))).toContain('noch leer');
    const taken = await coordinator.post(`${LIST}/einlesen/uebernehmen`, hiddenIn(html));
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `${LIST}?meldung=eingelesen`]);
    expect(textOf(await pageAt(`${LIST}?meldung=eingelesen`))).toContain('Der Katalog ist eingelesen.');
    const late = await coordinator.post(`${LIST}/einlesen/uebernehmen`, hiddenIn(html));
    expect(late.status).toBe(409);
  });

  it('reads a workbook as well, and names the cells that are wrong', async () => {
    const rows = [
      ['11.3', '', '11'],
      ['11.4', '=1+1', '11'],
    ];
    const columns = ['Nummer', 'Titel', 'Übergeordnet'].map((header) => ({
      header,
      width: 20,
      kind: 'text' as const,
    }));
    const bytes = Uint8Array.from(await writeSheet({ sheets: [{ name: 'Plan', columns, rows }] }));
    const refused = await upload(bytes);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain('B2: Geben Sie den Titel an');
    expect(textOf(html)).toContain('B3: Hier steht eine Formel');
    expect(html).toContain('value="Testplan"');
  });

  it('refuses what is no table, and a call without file or source', async () => {
    expect(textOf(await (await upload(Uint8Array.of(0, 1, 2, 3))).text())).toContain(
      'Diese Datei ist keine Excel-Arbeitsmappe',
    );
    const empty = await coordinator.upload(`${LIST}/einlesen`, { quelle: '' }, {});
    expect(empty.status).toBe(422);
    expect(textOf(await empty.text())).toContain('Geben Sie die Quelle an');
  });
});

describe('the list', () => {
  it('is a tree, searchable, and the same as its files', async () => {
    const text = textOf(await pageAt(LIST, lead));
    expect(text).toContain(
      '11 Innere Verwaltung 4 Aufgaben 01/10/2 Botengänge 11.1 Steuerung fasst zusammen',
    );
    expect(text).toContain('Aufgaben 3 nach denen gefragt wird');
    // A heading shows the way to what was found, and does not count.
    expect(textOf(await pageAt(`${LIST}?suche=RATS`))).toContain(
      'Innere Verwaltung 1 Aufgabe 11.1 Steuerung fasst zusammen 11.1.1 Ratsarbeit',
    );
    expect(textOf(await pageAt(`${LIST}?zeige=eigen`))).toContain('Keine Aufgabe passt');
    const csv = await (await lead.send(`${LIST}.csv?suche=RATS`)).text();
    expect(csv.trim().split('\r\n')[1]).toBe(
      '11.1.1;Ratsarbeit;Innere Verwaltung;11.1;;nein;eingelesen;Testplan;gilt;;nein',
    );
    const bytes = new Uint8Array(await (await lead.send(`${LIST}.xlsx?suche=RATS`)).arrayBuffer());
    const sheets = await readSheet(bytes);
    expect(sheets.ok && sheets.value[0]?.rows[1]?.slice(0, 4)).toEqual([
      '11.1.1',
      'Ratsarbeit',
      'Innere Verwaltung',
      '11.1',
    ]);
  });

  it('can be read in again as it was written out', async () => {
    const csv = await (await coordinator.send(`${LIST}.csv`)).text();
    expect(textOf(await (await upload(csv)).text())).toContain('Zeilen ohne Änderung 4');
  });
});

describe('a task', () => {
  const path = `${LIST}/${encodeURIComponent('01/10/2')}`;

  it('has a page by its number, slashes too', async () => {
    expect(textOf(await pageAt(path, lead))).toContain('Aufgabe 01/10/2 im Bereich Innere Verwaltung');
    await pageAt(`${LIST}/99`, lead, 404);
    await pageAt(`${path}/bearbeiten`, lead, 403);
  });

  it('is changed, and a crossing edit shows both', async () => {
    const version = versionIn(await pageAt(`${path}/bearbeiten`));
    const form = { version, uebergeordnet: '11.1', titel: 'Botendienst' };
    const saved = await coordinator.post(`${path}/bearbeiten`, form);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}?meldung=gespeichert`]);
    const late = await coordinator.post(`${path}/bearbeiten`, { ...form, titel: 'Post' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Jetzt gespeichert „Botendienst“, Bereich Innere Verwaltung, unter 11.1');
    expect(html).toContain('value="Post"');
    const wrong = await coordinator.post(`${path}/bearbeiten`, { ...form, titel: '=1' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="=1"');
  });

  it('is added, merged after a confirmation, and then tells what stands for it', async () => {
    const added = await coordinator.post(`${LIST}/neu`, {
      nummer: '11.9',
      titel: 'Registratur',
      uebergeordnet: '11.1',
      unbesetzt: 'ja',
    });
    expect(added.headers.get('location')).toBe(`${LIST}/11.9?meldung=angelegt`);
    const form = { aufgaben: '11.9', nummer: '01/10/2', tag: '2026-11-21', grund: 'Eine Stelle' };
    const asked = await coordinator.post(`${LIST}/zusammenlegen`, form);
    const html = await asked.text();
    expect(textOf(html)).toContain('An ihrer Stelle, schon im Katalog 01/10/2 Botendienst');
    const done = await coordinator.post(`${LIST}/zusammenlegen`, hiddenIn(html));
    expect(done.headers.get('location')).toBe(`${path}?meldung=zusammengelegt`);
    const text = textOf(await pageAt(`${LIST}/11.9`, lead));
    expect(text).toContain('Nr. 11.9 ging am 21.11.2026 in Nr. 01/10/2 auf (Eine Stelle).');
    expect(text).toContain('An ihrer Stelle steht heute: 01/10/2 Botendienst');
    expect(text).not.toContain('Wieder aufnehmen');
    const wrong = await coordinator.post(`${LIST}/zusammenlegen`, form);
    expect(wrong.status).toBe(422);
    expect(textOf(await wrong.text())).toContain('11.9 ist schon abgelöst');
  });

  it('is split after a confirmation, given up and taken up again', async () => {
    const form = { aufgaben: '11.2.1 Wahl\n11.2.2 Sitzung', tag: '2026-11-21', grund: 'Zu groß' };
    const html = await (await coordinator.post(`${LIST}/11.2/teilen`, form)).text();
    expect(textOf(html)).toContain('Neu an ihrer Stelle 11.2.1 Wahl 11.2.2 Sitzung');
    expect((await coordinator.post(`${LIST}/11.2/teilen`, hiddenIn(html))).status).toBe(303);
    const reason = { tag: '2026-11-21', grund: 'Macht der Kreis' };
    expect((await coordinator.post(`${LIST}/11.2.1/aufgeben`, { tag: '', grund: '' })).status).toBe(422);
    expect((await coordinator.post(`${LIST}/11.2.1/aufgeben`, reason)).status).toBe(303);
    expect(textOf(await pageAt(`${LIST}?zeige=abgeloest`))).toContain(
      '11.2.1 Wahl eigene aufgegeben am 21.11.2026',
    );
    expect((await coordinator.post(`${LIST}/11.2.1/wieder-aufnehmen`, {})).status).toBe(303);
    expect((await coordinator.post(`${LIST}/11.2/wieder-aufnehmen`, {})).status).toBe(422);
  });
});

describe('an area', () => {
  it('is added and renamed; a crossing edit shows both', async () => {
    expect((await coordinator.post(`${LIST}/bereiche/neu`, { name: 'Soziales', nummer: '31' })).status).toBe(
      303,
    );
    const path = `${LIST}/bereich/soziales`;
    const version = versionIn(await pageAt(path));
    const renamed = await coordinator.post(path, { version, name: 'Soziale Hilfen', nummer: '31' });
    expect(renamed.headers.get('location')).toBe(`${LIST}/bereiche?meldung=gespeichert`);
    const late = await coordinator.post(path, { version, name: 'Hilfen', nummer: '' });
    expect(late.status).toBe(409);
    expect(textOf(await late.text())).toContain('Jetzt gespeichert: „Soziale Hilfen“, Nummer 31.');
    expect((await coordinator.post(path, { version, name: 'Innere Verwaltung', nummer: '31' })).status).toBe(
      422,
    );
    expect(textOf(await pageAt(`${LIST}/bereiche`))).toContain('31 Soziale Hilfen 0');
  });
});
