import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { journeyBrowser } from '../support/browser.ts';
import { type PdfPage, pdfPages } from '../support/pdf-pages.ts';

const browser = journeyBrowser();
const A4 = { short: 595, long: 842 };

/** The sheets that a click on "Drucken" and the printer's defaults give. */
async function printed(page: Page, path: string): Promise<PdfPage[]> {
  await page.goto(path);
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}

const sizeOf = ({ width, height }: PdfPage): number[] => [Math.round(width), Math.round(height)];

describe('on paper', () => {
  let office: Page;
  beforeAll(async () => {
    office = await browser.open({ as: 'coordinator@gross-gerau.demo' });
  });

  it.each(['2025-10-31', '2018-10-31'])('the matrix of %s fits one landscape A4 sheet', async (date) => {
    const sheets = await printed(office, `/v/gross-gerau/beteiligung?stand=${date}`);
    for (const sheet of sheets) expect(sizeOf(sheet)).toEqual([A4.long, A4.short]);
    expect(sheets).toHaveLength(2);
    for (const part of [
      'Biebesheim',
      'Kreis Groß-Gerau',
      'Kommunen je Projekt',
      'Projektleitung',
      'stimmen mit der gedruckten',
    ])
      expect(sheets[0]?.text).toContain(part);
    expect(sheets[0]?.text).not.toContain('Örtliche Zusammenarbeit');
    expect(sheets[1]?.text).toContain('Örtliche Zusammenarbeit');
  });

  it('a list that needs two sheets repeats its head', async () => {
    const sheets = await printed(office, '/v/gross-gerau/projekte');
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) {
      expect(sizeOf(sheet)).toEqual([A4.short, A4.long]);
      expect(sheet.text).toMatch(/ProjektStand(Ampel)?ProjektleitungBeteiligteSeitNächster Termin/);
    }
  });

  it('the reasons for 18 rows go over two sheets under the same head, whole rows each', async () => {
    const page = await browser.open({ as: 'controller@main-kinzig.demo' });
    const sheets = await printed(page, '/v/main-kinzig/abrechnung/vergabezentrum');
    const withReasons = sheets.filter(({ text }) => text.includes('Die gedruckten Angaben'));
    expect(withReasons.length).toBeGreaterThan(1);
    for (const { text } of withReasons) expect(text).toContain('KommuneErgebnisBegründung');
    expect(sheets.map(({ text }) => text).join('')).toContain('Flörsbachtal15173220.077,05');
  });

  it('carries neither navigation nor buttons, but what is made up says so', async () => {
    const page = await browser.open({ as: 'controller@main-kinzig.demo' });
    const text = (await printed(page, '/v/main-kinzig/bedarf')).map((sheet) => sheet.text).join('');
    expect(text).toContain('Rangfolge der Aufgabenbereiche');
    expect(text).toContain('Beispieldaten');
    for (const chrome of ['Abmelden', 'Drucken', 'Zum Inhalt springen', 'Anwenden', 'Barriere melden'])
      expect(text).not.toContain(chrome);
  });
});
