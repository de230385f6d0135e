import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { NAUHEIM, RAUNHEIM, reportedProject } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const office = await app.signedIn('coordinator');
const lead = await app.signedIn('head', RAUNHEIM);
const other = await app.signedIn('head', NAUHEIM);
const council = await app.signedIn('staff-council', RAUNHEIM);

await reportedProject(app, { slug: 'archiv', stage: 'zwischenbericht' });
const APPRAISAL = '/v/muster/projekte/archiv/pruefung';
const REPORT = `${APPRAISAL}/berichte/zwischenbericht`;
const CHAPTER = `${REPORT}/kapitel/anlass`;

/** Links within a page that lead to no place on it. */
const deadLinks = (html: string): string[] =>
  [...html.matchAll(/href="#([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !html.includes(` id="${id}"`));

describe('writing an interim report', () => {
  it('begins with nothing and says what to do', async () => {
    expect(textOf(await openPage(office, `${APPRAISAL}/berichte`))).toContain('Zwischenbericht beginnen');
    expect(textOf(await openPage(office, REPORT))).toContain('Aus den Daten entwerfen');
    expect(textOf(await openPage(other, REPORT))).not.toContain('Aus den Daten entwerfen');
    expect((await council.send(REPORT)).status).toBe(403);
    expect((await office.send(`${APPRAISAL}/berichte/jahresbericht`)).status).toBe(404);
    expect((await other.post(`${REPORT}/entwerfen`, {})).status).toBe(403);
  });

  it('is drafted by the lead from what is there, with gaps where something is missing', async () => {
    expect((await lead.post(`${REPORT}/entwerfen`, {})).status).toBe(303);
    const text = textOf(await openPage(lead, REPORT));
    expect(text).toContain('Im Vorhaben „Archivwesen“ (Prüfprojekt) prüfen die beteiligten Kommunen');
    expect(text).toContain('Die Projektleitung liegt bei Raunheim.');
    expect(text).toContain('[Noch offen: Empfehlung der Projektgruppe mit Begründung]');
    expect((await lead.post(`${REPORT}/entwerfen`, {})).status).toBe(409);
  });

  it('shows others no chapter before it is released (practice 10)', async () => {
    const text = textOf(await openPage(other, REPORT));
    expect(text).toContain('in Arbeit');
    expect(text).not.toContain('Im Vorhaben „Archivwesen“');
    expect((await other.send(`${REPORT}/entwurf.pdf`)).status).toBe(404);
    expect((await other.send(CHAPTER)).status).toBe(404);
  });

  it('keeps what was typed where it is refused, and a crossing edit does not overwrite', async () => {
    const long = await office.post(CHAPTER, { version: '1', text: 'wort '.repeat(7_000) });
    expect(long.status).toBe(422);
    const html = await long.text();
    expect(html).toContain('wort wort');
    expect(textOf(html)).toContain('Kürzen Sie das Kapitel auf höchstens 30.000 Zeichen');
    expect((await office.post(CHAPTER, { version: '1', text: 'Die Archive sind voll.' })).status).toBe(303);
    const crossed = await lead.post(CHAPTER, { version: '1', text: 'Die Archive sind alt.' });
    expect(crossed.status).toBe(409);
    const both = textOf(await crossed.text());
    expect(both).toContain('[gestrichen: voll ]');
    expect(both).toContain('Die Archive sind alt.');
    expect((await other.post(CHAPTER, { version: '2', text: 'Von außen.' })).status).toBe(403);
  });

  it('compares edited words with the data before it replaces them, and gets them back from the history', async () => {
    const compared = textOf(await openPage(lead, `${CHAPTER}/daten`));
    expect(compared).toContain('Dieser Text wurde von Hand bearbeitet');
    expect(compared).toContain('Die Archive sind voll.');
    expect((await lead.post(`${CHAPTER}/daten`, { version: '2', was: 'alles' })).status).toBe(303);
    expect((await lead.post(`${CHAPTER}/daten`, { version: '3', was: 'alles' })).status).toBe(409);
    const restored = await openPage(lead, `${CHAPTER}?fassung=2`);
    expect(restored).toContain('Die Archive sind voll.</textarea>');
    expect((await lead.post(CHAPTER, { version: '3', text: 'Die Archive sind voll.' })).status).toBe(303);
  });

  it('is released chapter by chapter; the office says where it has it from', async () => {
    const release = { kapitel: 'anlass', 'fassung-anlass': '4', herkunft: '' };
    const refused = await office.post(`${REPORT}/freigeben`, release);
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Die Projektleitung gibt Kapitel frei.');
    const stale = { ...release, 'fassung-anlass': '3', herkunft: 'per Mail vom 20.11.2026' };
    const crossed = await office.post(`${REPORT}/freigeben`, stale);
    expect(crossed.status).toBe(409);
    expect(textOf(await crossed.text())).toContain(
      'Das Kapitel „Anlass und Auftrag“ wurde inzwischen geändert. Lesen Sie es noch einmal, und geben Sie es dann frei.',
    );
    expect((await lead.post(`${REPORT}/freigeben`, release)).status).toBe(303);
    expect(textOf(await openPage(other, REPORT))).toContain('Die Archive sind voll.');
    const gap = await lead.post(`${REPORT}/freigeben`, { kapitel: 'empfehlung', 'fassung-empfehlung': '1' });
    expect(gap.status).toBe(422);
    const html = await gap.text();
    expect(textOf(html)).toContain('Im Kapitel „Empfehlung“ ist noch offen');
    expect(deadLinks(html)).toEqual([]);
  });

  it('is not frozen before all is there, and says what is missing', async () => {
    const refused = await office.post(`${REPORT}/festschreiben`, {});
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(deadLinks(html)).toEqual([]);
    const text = textOf(html);
    expect(text).toContain('Noch nicht freigegeben: „Beteiligte“');
    expect(text).toContain('Es fehlt die Empfehlung der Projektgruppe.');
    expect((await other.post(`${REPORT}/festschreiben`, {})).status).toBe(403);
  });

  it('can be read as a draft on paper', async () => {
    const pdf = await lead.send(`${REPORT}/entwurf.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await lead.send(`${REPORT}/entwurf.docx`)).status).toBe(200);
    expect((await lead.send(`${REPORT}/entwurf.exe`)).status).toBe(404);
  });
});
