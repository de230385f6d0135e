import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
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

describe('figures and papers', () => {
  const TABLE = 'Schlüssel\tBetrag\n06433010\t12.345,00\n06433003\t8000\n06433\t1,50';
  const take = (tabelle: string, version = '1') =>
    coordinator.upload(`${own()}/zahlen`, { tabelle, version }, {});

  it('takes a table as a spreadsheet copies it, and a paper then carries the member’s own figures', async () => {
    const missing = await coordinator.send(`${own()}/06433010/vorlage.pdf`);
    expect(missing.status).toBe(422);
    expect(textOf(await missing.text())).toContain('Für Raunheim fehlt „betrag“.');
    expect((await take(TABLE)).status).toBe(303);
    const pdf = await coordinator.send(`${own()}/06433010/vorlage.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const word = await coordinator.send(`${own()}/06433010/vorlage.docx`);
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('names every wrong row and takes over none', async () => {
    const response = await take('Schlüssel;Betrag\n06433010;abc\n06433099;5');
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain('Zeile 2: Betrag: „abc“ ist keine Zahl.');
    expect(textOf(html)).toContain('Zeile 3: „06433099“ ist an diesem Vorgang nicht beteiligt.');
    expect(html).toContain('06433010;abc');
    expect(textOf(await openPage(coordinator, own()))).not.toContain('12.345,00');
  });

  it('takes a file in place of the table, also one that an older spreadsheet wrote', async () => {
    const bytes = Buffer.from('Schlüssel;Betrag\r\n06433010;777,00\r\n', 'latin1');
    const datei = new File([bytes], 'zahlen.csv', { type: 'text/csv' });
    const sent = await coordinator.upload(`${own()}/zahlen`, { tabelle: 'x', version: '1' }, { datei });
    expect(sent.status).toBe(303);
    expect(textOf(await openPage(coordinator, own()))).toContain('777,00 €');
  });

  it('answers a crossing table, and says for whom a paper cannot be made', async () => {
    expect((await take(TABLE)).status).toBe(303);
    expect((await take(TABLE)).status).toBe(409);
    // The county has no count of its own: its paper lacks inhabitants and key date.
    const all = await coordinator.send(`${own()}/vorlagen.zip`);
    expect(all.status).toBe(422);
    expect(textOf(await all.text())).toContain('Für Kreis Groß-Gerau fehlt „einwohner“ und „stichtag“.');
  });
});
