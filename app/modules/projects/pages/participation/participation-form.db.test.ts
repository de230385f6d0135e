import { beforeEach, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../../tests/support/test-database.ts';
import { findAlliance } from '../../../../platform/alliances.ts';
import { projectsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: projectsPageRoutes } });
let base: string;
let coordinator: Visitor;
let count = 0;

beforeEach(async () => {
  count += 1;
  const slug = `kreis-${count}`;
  await addTestAlliance(app.services.database, slug);
  const alliance = await findAlliance(app.services.database, slug);
  if (!alliance) throw new Error('the test alliance was not stored');
  await loadDemoCounty(app.services, alliance, 'gross-gerau');
  coordinator = await app.signedIn('coordinator', undefined, alliance);
  base = `/v/${slug}/beteiligung`;
});

/** Gernsheim in the cleaning project: "X X (PG)", since the first day of the report year 2025. */
const GERNSHEIM = { projekt: 'reinigung', kommune: '06433004' };
const FORM = { ...GERNSHEIM, version: '1', beteiligung: 'vertreten', rolle: 'PL', umsetzung: 'ja' };
const formOf = (pair: Record<string, string> = GERNSHEIM) =>
  openPage(coordinator, `${base}/eintragen?${new URLSearchParams(pair)}`);
type Fields = Readonly<Record<string, string | null>>;
/** Null leaves a field out, as a browser does with what is not ticked. */
const submit = (fields: Fields = {}, visitor = coordinator) => {
  const sent = Object.entries({ ...FORM, ab: '2026-12-01', notiz: '', ...fields });
  const given = sent.filter((field): field is [string, string] => field[1] !== null);
  return visitor.post(`${base}/eintragen`, Object.fromEntries(given));
};
async function refused(fields: Fields, status = 422): Promise<string> {
  const response = await submit(fields);
  expect(response.status).toBe(status);
  return response.text();
}
/** Values of the fields of one name that are ticked. */
const ticked = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<input[^>]* name="${name}"[^>]* checked=""[^>]* value="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );
const hidden = (html: string, name: string): string | undefined =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1];

describe('the form of a participation', () => {
  it('asks first for project and member, then shows what holds and since when', async () => {
    const empty = await openPage(coordinator, `${base}/eintragen`);
    expect(textOf(empty)).toContain('Welches Projekt, welche Kommune?');
    expect(empty).not.toContain('name="beteiligung"');
    const html = await formOf();
    expect(textOf(html)).toContain('Gernsheim in „Organisation der Reinigung kommunaler Liegenschaften“');
    expect(textOf(html)).toContain('seit 01.11.2024 X (PG), Umsetzung');
    expect([ticked(html, 'beteiligung'), ticked(html, 'rolle'), ticked(html, 'umsetzung')]).toEqual([
      ['vertreten'],
      ['PG'],
      ['ja'],
    ]);
    expect(html).toContain('name="ab" value="2026-11-21"');
  });

  it('asks about the implementation only where there is one', async () => {
    expect(await formOf({ projekt: 'archiv', kommune: '06433004' })).not.toContain('name="umsetzung"');
  });

  it('saves from a day on, says so, and leaves the reported matrix as it was', async () => {
    const report = await openPage(coordinator, `${base}.csv?stand=2025-10-31`);
    const saved = await submit();
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${base}/eintragen?projekt=reinigung&kommune=06433004&meldung=gespeichert`,
    ]);
    const html = await openPage(coordinator, saved.headers.get('location') ?? '');
    expect(textOf(html)).toContain('Die Beteiligung ist eingetragen.');
    expect(textOf(html)).toContain('seit 01.12.2026 X (PL), Umsetzung 01.11.2024 bis 30.11.2026 X (PG)');
    expect(hidden(html, 'version')).toBe('2');
    expect(await openPage(coordinator, `${base}.csv?stand=2025-10-31`)).toBe(report);
    const line = async (day: string) =>
      (await openPage(coordinator, `${base}.csv?stand=${day}`))
        .split('\r\n')
        .find((row) => row.startsWith('Gernsheim'));
    expect(await line('2026-11-30')).toContain(';X (PG);X;');
    expect(await line('2026-12-01')).toContain(';X (PL);X;');
  });

  it('keeps everything typed where it is refused, and says what is wrong', async () => {
    const typed = {
      beteiligung: 'nicht-vertreten',
      rolle: 'AG',
      umsetzung: 'nein',
      ab: '2024-10-31',
      notiz: '<b>"Rückfrage"</b>',
    };
    const html = await refused(typed);
    expect([ticked(html, 'beteiligung'), ticked(html, 'rolle'), ticked(html, 'umsetzung')]).toEqual([
      ['nicht-vertreten'],
      ['AG'],
      ['nein'],
    ]);
    expect(html).toContain('name="ab" value="2024-10-31"');
    expect(html).toContain('value="&lt;b&gt;&quot;Rückfrage&quot;&lt;/b&gt;"');
    expect(html).not.toContain('<b>"Rückfrage"');
    expect(hidden(html, 'version')).toBe('1');
    expect(html).toContain('<title>Fehler: Beteiligung eintragen');
    const text = textOf(html);
    expect(text).toContain('Bitte prüfen Sie zwei Angaben');
    expect(text).toContain('Die jetzige Eintragung gilt seit dem 01.11.2024.');
    expect(text).toContain('Mit einer Rolle ist die Kommune vertreten.');
    expect(html).toContain('<a href="#ab">');
    expect(html).toContain('<a href="#beteiligung">');
  });

  it.each([
    ['no day', { ab: '' }, 'Geben Sie den Tag an'],
    ['a day there is not', { ab: '2026-02-30' }, 'Geben Sie den Tag an'],
    ['no role for who is represented', { rolle: null }, 'Wählen Sie die Rolle'],
    ['a role there is not', { rolle: 'Chef' }, '„Chef“ ist keine Rolle.'],
    ['nothing changed', { rolle: 'PG' }, 'Sie haben nichts geändert.'],
    ['a project there is not', { projekt: 'gibt-es-nicht' }, 'Wählen Sie zuerst ein Projekt'],
    ['a member there is not', { kommune: '06433099' }, 'Wählen Sie zuerst ein Projekt'],
  ])('refuses %s', async (_, fields, sentence) => {
    expect(textOf(await refused(fields))).toContain(sentence);
    expect(textOf(await formOf())).toContain('seit 01.11.2024 X (PG), Umsetzung');
  });

  it('answers a crossing edit with both states, and then saves on top of the new one', async () => {
    await submit({ notiz: 'zuerst' });
    const html = await refused({ rolle: 'AG', notiz: 'zu spät' }, 409);
    const text = textOf(html);
    expect(text).toContain('Zwischenzeitlich geändert: Diese Beteiligung wurde inzwischen');
    expect(text).toContain('seit 01.12.2026 X (PL), Umsetzung, zuerst');
    expect(ticked(html, 'rolle')).toEqual(['AG']);
    expect(html).toContain('name="notiz" value="zu spät"');
    expect(hidden(html, 'version')).toBe('2');
    const again = await submit({ rolle: 'AG', notiz: 'zu spät', version: hidden(html, 'version') ?? '' });
    expect(again.status).toBe(303);
    expect(textOf(await formOf())).toContain('seit 01.12.2026 X (AG), Umsetzung, zu spät');
  });

  it('of a version that is none is a crossing edit too', async () => {
    expect(textOf(await refused({ version: 'x' }, 409))).toContain('inzwischen');
  });

  it('is the office’s alone', async () => {
    const alliance = await findAlliance(app.services.database, `kreis-${count}`);
    const lead = await app.signedIn('lead', undefined, alliance);
    await openPage(lead, `${base}/eintragen`, 403);
    expect((await submit({}, lead)).status).toBe(403);
    expect((await submit({}, await app.signedIn('coordinator'))).status).toBe(403);
    expect(textOf(await formOf())).toContain('seit 01.11.2024 X (PG), Umsetzung');
  });
});
