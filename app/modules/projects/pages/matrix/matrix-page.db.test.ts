import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { projectsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: projectsPageRoutes } });
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
const coordinator = await app.signedIn('coordinator');
const lead = await app.signedIn('lead');
const MATRIX = '/v/muster/beteiligung';

const page = (query = '', visitor = coordinator) => openPage(visitor, MATRIX + query);

/** Numbers of one row of sums below the matrix; columns of an implementation without a sum are left out. */
function footRow(html: string, label: string): string[] {
  const [, cells = ''] = html.split(`>${label}</th>`);
  const [row = ''] = cells.split('</tr>');
  return [...row.matchAll(/<td[^>]*>(?:<b>)?([^<]*)/g)].flatMap(([, text]) => (text ? [text] : []));
}

async function sheet(query: string) {
  const table = readCsv((await openPage(coordinator, `${MATRIX}.csv${query}`)).replace('\uFEFF', ''));
  if (!table.ok) throw new Error(table.error.message);
  return table.value;
}

/** SUMME rows of section 1 in the 5th and the 12th report, with the second columns of 2025. */
const PRINTED = {
  '2018-10-31': ['14', '10', '13', '15', '10', '11', '13'],
  '2025-10-31': ['15', '8', '4', '13', '14', '12', '14', '12', '11'],
};

describe('the matrix of a report', () => {
  it.each(Object.entries(PRINTED))('of %s shows the printed sums', async (date, sums) => {
    const html = await page(`?stand=${date}`);
    expect(footRow(html, 'Kommunen je Projekt').slice(0, sums.length)).toEqual(sums);
    const figures = date === '2018-10-31' ? 7 : 9;
    expect(textOf(html)).toContain(`Alle ${figures} Summen stimmen mit der gedruckten Zeile SUMME überein.`);
  });

  it('answers for any day of its year, and for what is no day', async () => {
    for (const query of ['?stand=2025-06-30', '?stand=2025-12-31', '?stand=kein-tag']) {
      const html = await page(query);
      expect(textOf(html)).toContain('Stand 31.10.2025.');
      expect(html).toContain(`href="${MATRIX}?stand=2025-10-31" aria-current="page"`);
      expect(html).toContain(`href="${MATRIX}.csv?stand=2025-10-31"`);
    }
  });

  it('says where a mark was read and why, and names the source', async () => {
    const text = textOf(await page('?stand=2018-10-31'));
    expect(text).toContain('Quelle: 5. Zwischenbericht, Stand Oktober 2018, Abschnitt 1.');
    expect(text).toContain('Raunheim: Gedruckt ist „(LKG)“ ohne X');
    expect(text).toContain('nicht beteiligt, begleitet durch: Lenkungsgruppe');
    expect(text).toContain('Biebesheim: Keine Aufgabenzuständigkeit: weniger als 7.500 Einwohner');
  });

  it('shows members in few projects to the office alone, and its button', async () => {
    const office = await page('?stand=2025-10-31');
    expect(textOf(office)).toContain('Kelsterbach arbeitet in 3 von 7 möglichen Projekten mit.');
    expect(office).toContain(`href="${MATRIX}/eintragen"`);
    const others = await page('?stand=2025-10-31', lead);
    expect(textOf(others)).not.toContain('Kelsterbach arbeitet in');
    expect(textOf(others)).toContain('Rüsselsheim leitet 3 Projekte');
    expect(others).not.toContain(`href="${MATRIX}/eintragen"`);
  });
});

describe('the current matrix', () => {
  it('is what opens: it shows what goes on, with its state', async () => {
    const html = await page();
    expect(html).toContain(`href="${MATRIX}?stand=aktuell" aria-current="page"`);
    // Archives 12, AI systems 12 and cleaning 8, of which 4 in the pilot (12th report, 1.1 b, d, f).
    expect(footRow(html, 'Kommunen je Projekt').slice(0, 4)).toEqual(['12', '12', '8', '4']);
    expect(footRow(html, 'Projektleitung')).toEqual(['1', 'offen', '1']);
    const text = textOf(html);
    expect(text).toContain('Stand 21.11.2026.');
    expect(text).toContain('KI-Systeme In Vorbereitung');
    expect(text).toContain('KI-Systeme: Eine Projektleitung ist nicht eingetragen.');
  });

  it('of another day keeps that day in its sheet', async () => {
    const html = await page('?stand=2027-03-31');
    expect(textOf(html)).toContain('Stand 31.03.2027.');
    expect(html).toContain(`href="${MATRIX}.csv?stand=2027-03-31"`);
  });

  it('says why a day has no matrix', async () => {
    const html = await page('?stand=2020-01-01');
    expect(textOf(html)).toContain('Für den 01.01.2020 ist kein Berichtsjahr erfasst.');
    expect(html).not.toContain('<table');
    expect(html).not.toContain(`aria-current="page">Aktueller Stand`);
  });

  it('says what to do where nothing is recorded yet', async () => {
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    const text = textOf(await openPage(stranger, '/v/nachbar/beteiligung'));
    expect(text).toContain('Noch keine Beteiligung eingetragen');
    expect(text).not.toContain('Biebesheim');
  });
});

describe('the sheet', () => {
  it.each(['2018-10-31', '2025-10-31', 'aktuell'])('of %s adds up to what the page shows', async (stand) => {
    const html = await page(`?stand=${stand}`);
    const { header, rows } = await sheet(`?stand=${stand}`);
    const sums = rows.at(-1)?.fields ?? [];
    const firstSum = header.indexOf('Projekte');
    const shown = footRow(html, 'Kommunen je Projekt');
    expect(sums.slice(2, firstSum)).toEqual(shown.slice(0, firstSum - 2));
    const marks = rows.slice(0, -1).map(({ fields }) => fields.slice(2, firstSum));
    const counted = shown
      .slice(0, firstSum - 2)
      .map((_, column) => marks.filter((row) => row[column]?.startsWith('X')).length.toString());
    expect(counted).toEqual(sums.slice(2, firstSum));
    const total = (name: string) => sums[header.indexOf(name)];
    expect(shown.slice(firstSum - 2)).toEqual([
      total('Projekte'),
      total('Projektleitung (PL)'),
      total('Projektgruppe (PG)'),
      total('Lenkungsgruppe (LKG)'),
    ]);
    expect(rows).toHaveLength(16);
  });

  it('comes as a file named after alliance and day', async () => {
    const response = await lead.send(`${MATRIX}.csv?stand=2018-06-30`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('beteiligung-muster-2018-10-31.csv');
    const [, biebesheim] = (await response.text()).split('\r\n');
    expect(biebesheim).toBe(
      'Biebesheim;06433001;X;X;X (PG);X (PG);X;keine Aufgabenzuständigkeit;X;6;0;0;2;0;0',
    );
  });
});

it('is closed to the staff council and to strangers', async () => {
  const paths = [MATRIX, `${MATRIX}.csv`];
  await expectStatus(await app.signedIn('staff-council'), paths, 403);
  await expectStatus(await app.signedIn('coordinator', undefined, app.neighbour), paths, 403);
  await expectStatus(await app.signedIn('provider'), paths, 200);
});
