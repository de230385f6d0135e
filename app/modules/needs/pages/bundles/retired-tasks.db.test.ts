import { expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { openBundleStage, postFields } from '../../test-support/bundle-stage.ts';
import { bundlePageRoutes } from './routes.ts';

const [BIEBESHEIM, GERNSHEIM] = ['06433001', '06433004'];
const app = await createTestApp({ routes: { pages: bundlePageRoutes } });
const stage = await openBundleStage(app);
const round = { slug: 'eins', title: 'Runde 2026', asOf: calendarDate('2026-10-01') };
await stage.addRound(round, {
  '501': { [BIEBESHEIM]: 8, [GERNSHEIM]: 7 },
  '502': { [BIEBESHEIM]: 6, [GERNSHEIM]: 6 },
});
const office = await app.signedIn('coordinator');
const base = '/v/muster/buendel';

const create = (...numbers: readonly string[]): Promise<Response> =>
  postFields(office, `${base}/neu`, [
    ['titel', 'Archiv und Magazin'],
    ['wer', 'eine'],
    ...numbers.map((number) => ['aufgabe', number] as const),
  ]);

it('bundles no task that is asked for no more, but keeps one that a bundle holds already', async () => {
  expect(await openPage(office, base)).toContain('aufgabe=501&amp;aufgabe=502');
  const made = await create('501', '502');
  expect(made.status).toBe(303);
  await app.services.database.inAlliance(app.alliance.id, (tx) =>
    queries(tx)
      .updateTable('catalogue.task')
      .set({ retired_on: '2026-11-01' })
      .where('number', '=', '502')
      .execute(),
  );

  expect(await openPage(office, base)).not.toContain('aufgabe=502');
  expect(await openPage(office, `${base}/neu`)).not.toContain('value="502"');
  const refused = await create('501', '502');
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Nach der Aufgabe 502 wird nicht mehr gefragt');

  const own = (made.headers.get('location') ?? '').replace(/\?.*$/, '');
  const form = await openPage(office, `${own}/bearbeiten`);
  const saved = await postFields(office, `${own}/bearbeiten`, [
    ['version', /name="version" value="([^"]*)"/.exec(form)?.[1] ?? ''],
    ['titel', 'Archiv und Magazin, neu'],
    ['aufgabe', '501'],
    ['aufgabe', '502'],
  ]);
  expect(saved.status).toBe(303);
});
