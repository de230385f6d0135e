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
await stage.addRound(
  { slug: 'eins', title: 'Runde 2026', asOf: calendarDate('2026-10-01') },
  {
    '501': { [BIEBESHEIM]: 8, [GERNSHEIM]: 7 },
    '503': { [GERNSHEIM]: 7, [KELSTERBACH]: 2, [STOCKSTADT]: 7 },
  },
);
const office = await app.signedIn('coordinator');
const reader = await app.signedIn('delegate', BIEBESHEIM);
const base = '/v/muster/buendel';

describe('partners', () => {
  it('are neighbours first, with reasons and a way to a bundle', async () => {
    const html = await openPage(office, `${base}/partner?aufgabe=503`);
    const text = textOf(html);
    // Of Gernsheim, Kelsterbach and Stockstadt none borders on another.
    expect(text).toContain('1 Gernsheim, Stockstadt Nicht benachbart, gleich dringlich');
    expect(text).toContain('© GeoBasis-DE / BKG 2013');
    expect(html).toContain(
      `${base}/neu?aufgabe=503&amp;mitglied=${GERNSHEIM}&amp;mitglied=${STOCKSTADT}&amp;wer=auswahl`,
    );
    const area = textOf(await openPage(office, `${base}/partner?bereich=archiv&mitglied=${BIEBESHEIM}`));
    expect(area).toContain('Gernsheim Nachbar');
    expect(area).toMatch(/1 Biebesheim, (Gernsheim|Stockstadt) Nachbarn Nachbarn,/);
  });

  it('are not found for what nobody asked, with the remedy', async () => {
    for (const [query, sentence] of [
      ['', 'Wählen Sie eine Aufgabe'],
      ['?aufgabe=505', 'weniger als zwei Mitglieder Interesse'],
      [`?aufgabe=503&mitglied=${BIEBESHEIM}`, 'kein Interesse angegeben'],
    ])
      expect(textOf(await openPage(reader, `${base}/partner${query}`))).toContain(sentence);
  });

  it('make a bundle of exactly these', async () => {
    const made = await postFields(office, `${base}/neu`, [
      ['titel', 'Nur wir zwei'],
      ['aufgabe', '503'],
      ['wer', 'auswahl'],
      ['mitglied', GERNSHEIM],
      ['mitglied', BIEBESHEIM],
    ]);
    const own = (made.headers.get('location') ?? '').replace(/\?.*$/, '');
    const text = textOf(await openPage(office, own));
    expect(text).toContain('Biebesheim 0 von 1 keine genannt Beim Anlegen ausgewählt.');
    expect(text).toContain('Wollen auch mindestens eine: Kelsterbach, Stockstadt');
    expect(textOf(await openPage(office, `${base}/partner?buendel=${own.split('/').at(-1)}`))).toContain(
      'Zu zweit',
    );
  });
});

it('counts answers about a merged task for the one that stands for it, also in a bundle made before', async () => {
  const made = await postFields(office, `${base}/neu`, [
    ['titel', 'Vor der Zusammenlegung'],
    ['aufgabe', '503'],
    ['wer', 'eine'],
  ]);
  await app.services.database.inAlliance(app.alliance.id, async (tx) => {
    const on = calendarDate('2026-11-01');
    await queries(tx)
      .updateTable('catalogue.task')
      .set({ retired_on: on, retired_reason: 'zusammengelegt' })
      .where('number', '=', '503')
      .execute();
    await queries(tx)
      .insertInto('catalogue.task_succession')
      .values({
        ...{
          alliance_id: app.alliance.id,
          kind: 'zusammenlegung',
          effective_on: on,
          reason: 'gleiche Arbeit',
        },
        ...{ old_task_id: stage.taskId('503'), new_task_id: stage.taskId('504') },
      })
      .execute();
  });
  const own = (made.headers.get('location') ?? '').replace(/\?.*$/, '');
  const text = textOf(await openPage(office, own));
  expect(text).toContain('504 Digitales Langzeitarchiv aufbauen Archiv 3 von 3 3');
  expect(text).toContain('Nr. 503 ging am 01.11.2026 in Nr. 504 auf (gleiche Arbeit).');
  expect(textOf(await openPage(reader, `${base}/partner?aufgabe=504`))).toContain('1 Gernsheim, Stockstadt');
  expect(await openPage(office, `${base}/neu`)).not.toContain('value="503"');
});
