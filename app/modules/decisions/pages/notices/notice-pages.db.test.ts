import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { openSeal } from '../../../../platform/sealing/open-seal.ts';
import {
  addMembers,
  BASE,
  idOf,
  noticeForms,
  pdf,
  refused,
  SUBMITTED,
} from '../../test-support/notice-world.ts';
import { readNoticeDates } from '../../use-cases/notices/read-notice-dates.ts';
import { readWaitingNotices } from '../../use-cases/notices/read-waiting.ts';
import { noticePageRoutes } from './routes.ts';

// The clock stands at 2026-11-21.
const app = await createTestApp({ routes: { pages: noticePageRoutes } });
await addMembers(app);
const office = await app.signedIn('coordinator');
const { services, alliance } = app;
const { versionOf, step, begin, fill, ready } = noticeForms(office);

describe('the way of a notice', () => {
  it('is ready only with all papers, packed, submitted, answered, and tells the trail', async () => {
    const own = await begin({ titel: 'Ganzer Weg' });
    expect(await refused(await step(own, { schritt: 'bereitmelden' }))).toContain(
      'Es fehlen noch: Beschluss',
    );
    await fill(own);
    expect((await step(own, { schritt: 'bereitmelden' })).status).toBe(303);
    const packed = await office.post(`${own}/paket`, { version: await versionOf(own) });
    expect(packed.status).toBe(303);
    const zipHref = /href="([^"]+)"[^>]*>(?:(?!<\/a>).)*Paket 1 herunterladen/.exec(
      await openPage(office, own),
    )?.[1];
    const zip = await office.send(zipHref ?? '');
    expect(zip.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      '00 Deckblatt.pdf',
      '01 Beschluss Raunheim.pdf',
      '02 Beschluss Trebur.pdf',
      '03 Darlegung der gesetzlichen Voraussetzungen.pdf',
      '04 Entwurf des Vertrags oder der Satzung.pdf',
      '05 Kostenvergleich oder Wirtschaftlichkeitsrechnung.pdf',
      'Verzeichnis (versiegelt).json',
    ]);
    const seal = openSeal(files['Verzeichnis (versiegelt).json'] ?? new Uint8Array());
    expect(seal.ok && seal.value.record).toMatchObject({
      kind: 'anzeige',
      title: 'Ganzer Weg',
      startsOn: '2027-01-15',
    });
    expect((await step(own, SUBMITTED)).status).toBe(303);
    const answer = { schritt: 'ohne-beanstandung', am: '2026-11-21', bemerkung: '' };
    expect((await step(own, answer, { antwort: pdf('Antwort.pdf') })).status).toBe(303);
    const text = textOf(await openPage(office, own));
    expect(text).toContain('ohne Beanstandung');
    expect(text).toContain('eingereicht (am 20.11.2026, Landrat, per Post) eingereichtes Paket');
    const { entries } = await services.database.inAlliance(alliance.id, (tx) =>
      listEntries(tx, alliance.id, {}, { offset: 0, limit: 6 }),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'notice.stepped',
      'notice.stepped',
      'notice.packaged',
      'sealing-key.added',
      'notice.stepped',
      'notice.papers-added',
    ]);
  });

  it('lets a late submission pass with a remark and says by how many days', async () => {
    const own = await ready({ beginn: '2026-12-31' });
    // Latest day 19.11.2026.
    const late = await step(own, { ...SUBMITTED, am: '2026-11-21' });
    const html = await late.text();
    expect(late.status).toBe(422);
    expect(textOf(html)).toContain('2 Tage nach dem spätesten Tag (19.11.2026) eingereicht.');
    expect(html).toContain('value="2026-11-21"');
    expect(html).toContain('value="Landrat"');
    expect((await step(own, { ...SUBMITTED, am: '2026-11-21', bemerkung: 'abgestimmt' })).status).toBe(303);
  });

  it('goes back to the preparation where the authority asks for more, and takes back what was wrong', async () => {
    const own = await ready();
    await step(own, SUBMITTED);
    expect(
      await refused(await step(own, { schritt: 'nachforderung', am: '2026-11-21', bemerkung: '' })),
    ).toContain('Laden Sie die Antwort als PDF hoch, oder schreiben Sie');
    const noPdf = { antwort: new File(['kein'], 'Brief.docx') };
    expect(await refused(await step(own, { schritt: 'nachforderung', am: '2026-11-21' }, noPdf))).toContain(
      '„Brief.docx“ ist keine PDF-Datei.',
    );
    expect(
      (await step(own, { schritt: 'nachforderung', am: '2026-11-21', bemerkung: 'Telefonat' })).status,
    ).toBe(303);
    const text = textOf(await openPage(office, own));
    expect(text).toContain('in Vorbereitung');
    expect(text).toContain('Behörde fordert Unterlagen nach (am 21.11.2026): Telefonat');
    await step(own, { schritt: 'bereitmelden' });
    await step(own, SUBMITTED);
    expect((await step(own, { schritt: 'einreichung-zuruecknehmen' })).status).toBe(303);
    expect(textOf(await openPage(office, own))).toContain('bereit zum Einreichen');
  });

  it('refuses a step from an old version with the new state', async () => {
    const own = await ready();
    const version = await versionOf(own);
    await step(own, SUBMITTED);
    const crossed = await office.upload(`${own}/schritt`, { ...SUBMITTED, version }, {});
    const text = await refused(crossed, 409);
    expect(text).toContain('inzwischen geändert');
    expect(text).toContain('Antwort der Behörde');
    expect((await office.post(`${own}/paket`, { version })).status).toBe(409);
  });

  it('packs nothing that is not ready', async () => {
    const own = await begin();
    const answer = await office.post(`${own}/paket`, { version: await versionOf(own) });
    expect(await refused(answer)).toContain('Melden Sie die Anzeige zuerst als bereit.');
  });

  it('is withdrawn with a reason and taken up again', async () => {
    const own = await begin();
    expect(await refused(await step(own, { schritt: 'zurueckziehen', bemerkung: '' }))).toContain(
      'Nennen Sie den Grund',
    );
    await step(own, { schritt: 'zurueckziehen', bemerkung: 'Vorhaben verschoben' });
    expect(textOf(await openPage(office, own))).toContain('zurückgezogen: Vorhaben verschoben');
    await step(own, { schritt: 'wieder-aufnehmen' });
    expect(textOf(await openPage(office, own))).toContain('in Vorbereitung');
  });
});

describe('who sees what', () => {
  it('lets heads read without forms, and nobody else in', async () => {
    const own = await begin();
    const head = await app.signedIn('head', '06433010');
    const html = await openPage(head, own);
    expect(html).not.toContain('action="/v/');
    expect((await head.send(`${BASE}/neu`)).status).toBe(403);
    const stepping = await head.upload(`${own}/schritt`, { version: '1', schritt: 'bereitmelden' }, {});
    expect(stepping.status).toBe(403);
    expect((await (await app.signedIn('team')).send(own)).status).toBe(403);
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    expect((await stranger.send(`/v/nachbar/anzeigen/${idOf(own)}`)).status).toBe(404);
    expect((await office.send(`${BASE}/x`)).status).toBe(404);
  });

  it('shows a member its own resolution and what is all’s, and names nobody else’s, there or missing', async () => {
    const own = await begin({ titel: 'Nur das Eigene' });
    await office.upload(
      `${own}/unterlagen`,
      { version: '1' },
      { 'unterlage:beschluss/06433010': pdf('R.pdf') },
    );
    const hrefOf = (html: string): string => /href="([^"]*\/datei\/[0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const href = hrefOf(await openPage(office, own));
    const raunheim = await app.signedIn('head', '06433010');
    expect((await raunheim.send(href)).status).toBe(200);
    expect(textOf(await openPage(raunheim, own))).not.toContain('Beschluss: Trebur');
    const trebur = await app.signedIn('head', '06433014');
    const text = textOf(await openPage(trebur, own));
    expect(text).toContain('Beschluss: Trebur');
    expect(text).toContain('Beschlüsse anderer Kommunen sehen diese selbst');
    expect(text).not.toMatch(/Beschluss: Raunheim|fehlen? \d/);
    expect((await trebur.send(href)).status).toBe(404);
    const outside = await app.signedIn('head', '06433003');
    expect(textOf(await openPage(outside, own))).not.toMatch(/Beschluss:|Entwurf des Vertrags/);
    expect((await outside.send(href)).status).toBe(404);
  });

  it('gives packages to the office and its supervisors alone: they hold the resolutions of all', async () => {
    const own = await ready();
    await office.post(`${own}/paket`, { version: await versionOf(own) });
    await step(own, SUBMITTED);
    const hrefs = (html: string) => html.match(/\/datei\/[0-9a-f]{64}/g) ?? [];
    const zip = hrefs(await openPage(office, own)).at(-1) ?? '';
    expect((await office.send(own + zip)).headers.get('content-type')).toBe('application/zip');
    expect((await (await app.signedIn('auditor')).send(own + zip)).status).toBe(200);
    for (const key of ['06433010', '06433003']) {
      const head = await app.signedIn('head', key);
      expect(hrefs(await openPage(head, own))).not.toContain(zip);
      expect((await head.send(own + zip)).status).toBe(404);
    }
  });

  it('waits for the coordinator until it is submitted, with the latest day in the calendar', async () => {
    const own = await begin({ titel: 'Wartet' });
    const today = services.clock.today();
    const viewerOf = (role: 'coordinator' | 'head') => ({
      allianceId: alliance.id,
      principal: {
        accountId: '',
        address: '',
        displayName: '',
        grants: [{ allianceId: alliance.id, role, memberKey: null, validTo: null }],
      },
    });
    const waiting = (role: 'coordinator' | 'head' = 'coordinator') =>
      services.database.inAlliance(alliance.id, (tx) => readWaitingNotices(tx, viewerOf(role), today));
    expect(await waiting('head')).toEqual([]);
    const dates = () => services.database.inAlliance(alliance.id, (tx) => readNoticeDates(tx, today));
    const path = `/anzeigen/${idOf(own)}`;
    expect((await waiting()).find((item) => item.path === path)).toEqual({
      kind: 'anzeige',
      isSample: false,
      title: 'Wartet',
      task: '5 Unterlagen beschaffen und einreichen',
      path,
      memberKey: null,
      dueOn: '2026-12-04',
      waitsSince: '2026-11-21',
      amount: null,
    });
    expect((await dates()).find((date) => date.path === path)).toEqual({
      on: '2026-12-04',
      title: 'Spätester Tag der Anzeige: Wartet',
      path,
    });
    await fill(own);
    await step(own, { schritt: 'bereitmelden' });
    expect((await waiting()).find((item) => item.path === path)?.task).toBe(
      'Bei der Aufsichtsbehörde einreichen',
    );
    await step(own, SUBMITTED);
    expect((await waiting()).some((item) => item.path === path)).toBe(false);
    expect((await dates()).some((date) => date.path === path)).toBe(false);
  });
});
