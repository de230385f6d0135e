import type { Page } from 'playwright-core';
import { samplePdf } from '../../app/demo/sample-pdf.ts';
import { press } from './browser.ts';
import type { MemberByHttp } from './member-by-http.ts';

/** A signed sheet that comes back as a scan; every municipality's is another file. */
export const signedSheet = async (member: string, day: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await samplePdf(`Unterschriftsblatt ${member}`, new Date(`${day}T09:00:00Z`)));

/** A head agrees to a document and sends back the sheet with both signatures; answers the page it ends on. */
export async function signByHttp(
  head: MemberByHttp,
  document: string,
  { key, name }: { readonly key: string; readonly name: string },
  day: string,
): Promise<string> {
  await head.send(document, `${document}/antworten`, { antwort: 'zustimmen' });
  const own = `${document}/unterschriften/${key}`;
  const bytes = await signedSheet(name, day);
  const { html } = await head.send(
    own,
    own,
    {
      ...{ fassung: '1', art: 'papier', ort: name },
      ...{ leitung: 'ja', 'leitung-wer': 'selbst', 'leitung-amt': 'Leitung', 'leitung-tag': day },
      ...{ mitglied: 'ja', 'mitglied-amt': 'Erste Beigeordnete', 'mitglied-tag': day },
    },
    [{ field: 'datei', name: 'blatt.pdf', type: 'application/pdf', bytes }],
  );
  return html;
}

/** Fills in the sheet's form in a browser, as office or head, and waits until it is kept. */
export async function signOnPage(page: Page, file: SheetFile, day: string): Promise<void> {
  await page.locator('#datei').setInputFiles(file);
  await page.locator('#leitung-amt').fill('Bürgermeister');
  await page.locator('#leitung-tag').fill(day);
  await page.locator('#mitglied-amt').fill('Erste Beigeordnete');
  await page.locator('#mitglied-tag').fill(day);
  await press(page, 'Unterschriften eintragen');
  await page.getByText('Die Unterschriften sind eingetragen.').waitFor();
}

interface SheetFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
