import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import {
  addMembers,
  BASE,
  bodyOf,
  FORM,
  noticeForms,
  pdf,
  refused,
} from '../../test-support/notice-world.ts';
import { noticePageRoutes } from './routes.ts';

// The clock stands at 2026-11-21.
const app = await createTestApp({ routes: { pages: noticePageRoutes } });
await addMembers(app);
const office = await app.signedIn('coordinator');
const { post, versionOf, begin } = noticeForms(office);

describe('preparing a notice', () => {
  it('shows authority with reason, latest day and papers before anything is kept', async () => {
    const text = textOf(await openPage(office, `${BASE}/neu?${bodyOf(FORM)}`));
    expect(text).toContain('Landrätin oder Landrat als Behörde der Landesverwaltung (Kreis Groß-Gerau)');
    expect(text).toContain('§ 136 Abs. 3 HGO');
    // 15.1.2027 − 42 days.
    expect(text).toContain('04.12.2026 42 Tage vor dem Beginn');
    expect(text).toContain('Beschluss: Raunheim');
    expect(textOf(await openPage(office, BASE))).toContain('Es ist nichts anzuzeigen.');
  });

  it('names the Regierungspräsidium where the county or Rüsselsheim takes part', async () => {
    const withCounty = { ...FORM, beteiligt: ['06433010', '06433'] };
    expect(textOf(await openPage(office, `${BASE}/neu?${bodyOf(withCounty)}`))).toContain(
      'Regierungspräsidium Darmstadt Ein Landkreis ist beteiligt (Kreis Groß-Gerau).',
    );
    const withLarge = { ...FORM, beteiligt: ['06433010', '06433012'] };
    expect(textOf(await openPage(office, `${BASE}/neu?${bodyOf(withLarge)}`))).toMatch(
      /Regierungspräsidium Darmstadt Rüsselsheim hat [\d.]+ Einwohner \(31\.12\.2024\)/,
    );
  });

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const answer = await post(`${BASE}/neu`, { ...FORM, titel: ' ', beginn: '2027-02-30', beteiligt: [] });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const sentence of ['Geben Sie einen Titel ein', 'Geben Sie den geplanten Beginn', 'mindestens eine'])
      expect(textOf(html)).toContain(sentence);
    expect(html).toContain('value="2027-02-30"');
    expect(html).toContain('<option value="hgo-127a" selected="">');
  });

  it.each([
    [{ anlass: 'arbeitsgemeinschaft' }, 'Weder Anzeige noch Genehmigung nötig'],
    [{ anlass: 'x' }, 'Wählen Sie, worum es geht.'],
    [{ anlass: 'mandatierung', beteiligt: ['06433010'] }, 'mindestens zwei Beteiligte'],
    [{ beteiligt: ['06433010', '99999999'] }, 'Eine der Kommunen gibt es hier nicht.'],
  ])('refuses %j', async (changes, sentence) => {
    expect(await refused(await post(`${BASE}/neu`, { ...FORM, ...changes }))).toContain(sentence);
  });

  it('changes what it is about, not from an old version', async () => {
    const own = await begin();
    const version = await versionOf(own);
    expect((await post(`${own}/aendern`, { ...FORM, version, beginn: '2027-02-01' })).status).toBe(303);
    expect(textOf(await openPage(office, own))).toContain('Spätester Tag 21.12.2026');
    const crossed = await post(`${own}/aendern`, { ...FORM, version, titel: 'Zu spät' });
    const html = await crossed.text();
    expect(crossed.status).toBe(409);
    expect(textOf(html)).toContain('inzwischen geändert');
    expect(html).toContain('value="Zu spät"');
  });
});

describe('papers', () => {
  it('takes the good ones, refuses a scan that is no PDF with a sentence, and loses nothing', async () => {
    const own = await begin();
    const files = {
      'unterlage:kostenvergleich': pdf('Kosten.pdf'),
      'unterlage:entwurf': new File(['PK\u0003\u0004'], 'Entwurf.pdf'),
    };
    const text = await refused(await office.upload(`${own}/unterlagen`, {}, files));
    expect(text).toContain('„Entwurf.pdf“ ist keine PDF-Datei.');
    expect(text).toContain('Die übrigen Dateien sind gespeichert.');
    expect(text).toContain('Kosten.pdf');
    expect(await refused(await office.upload(`${own}/unterlagen`, {}, {}))).toContain(
      'mindestens eine Datei',
    );
  });

  it('removes one, and sends a file only to its own notice', async () => {
    const own = await begin();
    await office.upload(`${own}/unterlagen`, {}, { 'unterlage:kostenvergleich': pdf('Kosten.pdf', own) });
    const file = /href="([^"]+\/datei\/[0-9a-f]{64})"/.exec(await openPage(office, own))?.[1] ?? '';
    const sent = await office.send(file);
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const other = await begin();
    expect((await office.send(file.replace(own, other))).status).toBe(404);
    const removal = { entfernen: 'kostenvergleich', version: await versionOf(own) };
    expect((await office.upload(`${own}/unterlagen`, removal, {})).status).toBe(303);
    expect((await office.send(file)).status).toBe(404);
    expect(await refused(await office.upload(`${own}/unterlagen`, removal, {}), 409)).toContain('inzwischen');
  });
});
