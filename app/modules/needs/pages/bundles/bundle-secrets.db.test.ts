import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { openBundleStage, postFields } from '../../test-support/bundle-stage.ts';
import { bundlePageRoutes } from './routes.ts';

const [BIEBESHEIM, GERNSHEIM, STOCKSTADT, KELSTERBACH] = ['06433001', '06433004', '06433013', '06433007'];

const app = await createTestApp({ routes: { pages: bundlePageRoutes } });
const stage = await openBundleStage(app);
const first = { slug: 'eins', title: 'Runde 2026', asOf: calendarDate('2026-10-01') };
// 501 and 502 are wanted by the same two, 503 by one of them and Kelsterbach.
await stage.addRound(first, {
  '501': { [BIEBESHEIM]: 8, [GERNSHEIM]: 7 },
  '502': { [BIEBESHEIM]: 6, [GERNSHEIM]: null },
  '503': { [GERNSHEIM]: 7, [KELSTERBACH]: 2, [STOCKSTADT]: 7 },
});
const office = await app.signedIn('coordinator');
const reader = await app.signedIn('delegate', BIEBESHEIM);
const base = '/v/muster/buendel';

const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const inAlliance = app.services.database.inAlliance;

/** Makes a bundle by its form and answers its address. */
async function make(title: string, fields: readonly (readonly [string, string])[]): Promise<string> {
  const response = await postFields(office, `${base}/neu`, [['titel', title], ...fields]);
  expect(response.status).toBe(303);
  return (response.headers.get('location') ?? '').replace(/\?.*$/, '');
}

/** Posts a form of a bundle's page at the version it shows. */
async function post(own: string, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const page = await openPage(office, own);
  return office.post(`${own}/${path}`, { version: hidden(page, 'version'), ...fields });
}

describe('who may read', () => {
  it('sees no names and no single answers while these are internal, until the bundle is ready', async () => {
    const own = await make('=Archiv und Magazin', [
      ['begruendung', '=1+1'],
      ['aufgabe', '501'],
      ['aufgabe', '503'],
      ['wer', 'eine'],
    ]);
    const setRatings = (visibility: string) =>
      inAlliance(app.alliance.id, (tx) =>
        queries(tx).updateTable('needs.round').set({ ratings_visibility: visibility }).execute(),
      );
    expect(textOf(await openPage(reader, own))).toContain('Stockstadt');
    await setRatings('intern');
    const html = textOf(await openPage(reader, own));
    expect(html).toContain('Wer dabei ist, steht noch nicht fest');
    expect(html).not.toContain('Stockstadt');
    expect(await openPage(reader, `${own}/tabelle.csv`)).not.toContain('Stockstadt');
    const partners = textOf(await openPage(reader, `${base}/partner?aufgabe=503`));
    expect(partners).toContain('für Sie nicht geöffnet');
    expect(partners).not.toContain('7,0');
    expect(textOf(await openPage(office, own))).toContain('Stockstadt 1 von 2');
    // The latest round is open again, the one whose answers chose the members is not.
    const setLatest = (visibility: string) =>
      inAlliance(app.alliance.id, (tx) =>
        queries(tx)
          .updateTable('needs.round')
          .set({ ratings_visibility: visibility })
          .where('slug', '=', 'drei')
          .execute(),
      );
    await stage.addRound(
      { slug: 'drei', title: 'Runde 2028', asOf: calendarDate('2026-11-10') },
      { '501': { [BIEBESHEIM]: 3, [KELSTERBACH]: 9 }, '503': { [GERNSHEIM]: 7, [STOCKSTADT]: 6 } },
    );
    expect(textOf(await openPage(reader, own))).not.toContain('Stockstadt');
    await setLatest('intern');
    // (3 + 9) ÷ 2 of two towns would tell each of them what the other said.
    const few = await make('Nur zwei', [
      ['aufgabe', '501'],
      ['wer', 'eine'],
    ]);
    expect(textOf(await openPage(office, few))).toContain('6,00');
    for (const path of [few, base, `${base}.csv`])
      expect(textOf(await openPage(reader, path))).not.toContain('6,00');
    await post(own, 'stand', { schritt: 'pruefen' });
    await post(own, 'stand', { schritt: 'bereitstellen' });
    const ready = textOf(await openPage(reader, own));
    expect(ready).toContain('Stockstadt');
    expect(ready).not.toContain('1 von 2');
    await setRatings('leitungen');
    expect(await openPage(reader, `${own}/tabelle.csv`)).toContain(';ja;nein;');
    // Formulas in texts stay texts.
    expect(await openPage(reader, `${base}.csv`)).toContain("'=Archiv und Magazin;");
  });

  it('sees nothing of a round that is not released, not even the office', async () => {
    await inAlliance(app.alliance.id, (tx) =>
      queries(tx)
        .updateTable('needs.round')
        .set({ state: 'geschlossen' })
        .where('slug', 'in', ['eins', 'drei'])
        .execute(),
    );
    const page = textOf(await openPage(office, base));
    expect(page).toContain('Beispielrunde Groß-Gerau');
    expect(page).not.toContain('Runde 2028');
    await inAlliance(app.alliance.id, (tx) =>
      queries(tx).updateTable('needs.round').set({ state: 'freigegeben' }).execute(),
    );
  });
});
