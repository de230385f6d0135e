import { beforeEach, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../platform/alliances.ts';
import { meetingsPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: meetingsPageRoutes } });
let alliance: Alliance;
let base: string;
let raunheim: string;
let coordinator: Visitor;
let count = 0;

beforeEach(async () => {
  count += 1;
  await addTestAlliance(app.services.database, `kreis-${count}`);
  const found = await findAlliance(app.services.database, `kreis-${count}`);
  if (!found) throw new Error('the test alliance was not stored');
  alliance = found;
  await loadDemoCounty(app.services, alliance, 'gross-gerau');
  coordinator = await app.signedIn('coordinator', undefined, alliance);
  base = `/v/${alliance.slug}/gremien`;
  raunheim = `${base}/06433010`;
});

const page = async (path: string, visitor = coordinator) => textOf(await openPage(visitor, path));
const rows = (html: string): string[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => textOf(row)).slice(1);

describe('the list of all sittings', () => {
  it('shows four weeks of all members with closing dates, said to be made up', async () => {
    const html = await openPage(coordinator, base);
    const listed = rows(html);
    expect(textOf(html)).toContain('Beispieldaten Gremien, Fristen und Sitzungstage sind erfunden');
    expect(listed.length).toBeGreaterThan(30);
    expect(listed).toContain('Di, 24.11.2026 Raunheim Magistrat Di, 17.11.2026 (vorbei)');
    expect(listed.every((row) => /\.(11|12)\.2026/.test(row))).toBe(true);
    expect(textOf(html)).toContain('Kreis Groß-Gerau Kreisausschuss');
  });

  it('follows member, kind and span, and says where nothing is left', async () => {
    const own = rows(
      await openPage(coordinator, `${base}?kommune=06433010&art=vertretung&von=2027-01-01&bis=2027-06-30`),
    );
    expect(own.length).toBeGreaterThan(2);
    expect(own.every((row) => row.includes('Raunheim Stadtverordnetenversammlung'))).toBe(true);
    const holidays = await page(`${base}?von=2027-07-01&bis=2027-08-01`);
    expect(holidays).toContain('Keine Sitzung vom 01.07.2027 bis 01.08.2027');
    expect(await page(`${base}?von=x`)).toContain('„x“ ist kein Tag. Schreiben Sie ihn wie 01.12.2026.');
  });

  it('of an alliance without members says what to do', async () => {
    const elsewhere = await app.signedIn('coordinator', undefined, app.neighbour);
    expect(await page('/v/nachbar/gremien', elsewhere)).toContain('Noch keine Gremien');
  });

  it('comes as a calendar of whole days that says what is made up', async () => {
    const response = await coordinator.send(`${base}.ics?kommune=06433010`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('sitzungen-06433010.ics');
    const text = (await response.text()).replaceAll('\r\n ', '');
    expect(text).toContain('NAME:Sitzungen Raunheim (Beispieldaten)');
    expect(text).toContain('X-WR-CALDESC:Beispieldaten: Gremien');
    expect(text).toContain('DTSTART;VALUE=DATE:20261124');
    expect(text).toContain('SUMMARY:Abgabeschluss Magistrat Raunheim');
    expect(text).not.toContain('Gernsheim');
    expect(text).not.toMatch(/DTSTART:|TZID/);
    const all = await coordinator.send(`${base}.ics?von=2026-11-21&bis=2026-11-24`);
    expect((await all.text()).match(/BEGIN:VEVENT/g)?.length).toBe(18);
  });
});

describe('the page of a member', () => {
  it('shows the path of a paper with periods and the sitting a paper of today reaches', async () => {
    const html = await openPage(coordinator, raunheim);
    expect(rows(html).slice(0, 4)).toEqual([
      '1 Bürgermeisterin oder Bürgermeister Leitung entscheidet ohne Sitzung Ändern',
      '2 Magistrat Exekutives Gremium Abgabe 7 Tage, Einladung 3 Tage alle 2 Wochen Di, 08.12.2026 , Abgabe bis 01.12.2026 Ändern',
      expect.stringContaining(
        '3 Haupt- und Finanzausschuss Ausschuss Abgabe 14 Tage, Einladung 7 Tage alle 6 Wochen',
      ),
      expect.stringContaining('4 Stadtverordnetenversammlung Vertretung'),
    ]);
    expect(textOf(html)).toContain('Beispieldaten');
    expect(await page(`${base}/06433001`)).toContain('Gemeindevorstand');
    expect(await page(`${base}/06433`)).toContain('Kreistag');
  });

  it('shows the past where it is asked for', async () => {
    expect(await page(raunheim)).not.toContain('15.09.2026');
    expect(await page(`${raunheim}?vergangene=1`)).toContain('15.09.2026');
  });

  it('offers changes to the office and to the member itself alone', async () => {
    const roles = { own: '06433010', other: '06433004' };
    const own = await app.signedIn('head', roles.own, alliance);
    const other = await app.signedIn('delegate', roles.other, alliance);
    const lead = await app.signedIn('lead', undefined, alliance);
    for (const visitor of [other, lead])
      expect(await openPage(visitor, raunheim)).not.toContain('/sitzungen"');
    expect(await openPage(own, raunheim)).toContain(`href="${raunheim}/sitzungen"`);
    const paths = [`${raunheim}/sitzungen`, `${raunheim}/gremium`];
    await expectStatus(own, paths, 200);
    await expectStatus(lead, paths, 403);
    for (const path of paths) {
      expect(textOf(await openPage(other, path, 403))).toContain(
        'Bitten Sie dieses Mitglied oder die Geschäftsstelle',
      );
      expect((await other.post(path, {})).status).toBe(403);
    }
    await expectStatus(await app.signedIn('staff-council', undefined, alliance), [base, raunheim], 403);
    await expectStatus(own, [`${base}/pausen/eintragen`], 403);
  });

  it('says that there is no such member, body or sitting', async () => {
    const paths = [
      `${base}/99999999`,
      `${base}/99999999/gremium`,
      `${raunheim}/gremium?id=x`,
      `${raunheim}/sitzung/x`,
    ];
    await expectStatus(coordinator, paths, 404);
    for (const path of [
      `${raunheim}/sitzung/x/absagen`,
      `${raunheim}/sitzung/%00/absagen`,
      `${base}/x/sitzungen`,
    ])
      expect([404, 422]).toContain((await coordinator.post(path, { version: '1' })).status);
    expect((await coordinator.post(`${raunheim}/gremium`, { id: 'x', version: '1' })).status).toBe(404);
  });
});
