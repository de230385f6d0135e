import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { askSurvey, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import { choiceQuestion, numberQuestion, textQuestion } from '../../test-support/questions.ts';
import { readSheet } from '../../use-cases/answers/read-sheet.ts';
import { readReleasedAnswers } from '../../use-cases/read-released-answers.ts';
import { answerRoutes } from './routes.ts';

const whole = (value: bigint) => (value * 1_000_000n) as Millionths;
const figure = (value: bigint, note = '') => ({
  value: { kind: 'zahl' as const, value: whole(value) },
  note,
});
const questionnaire = {
  questions: [
    choiceQuestion('wer', ['eigen', 'fremd'], {
      block: 'organisation',
      label: 'Wer erledigt es?',
      required: true,
    }),
    textQuestion('mit-wem', {
      block: 'organisation',
      label: 'Mit wem?',
      condition: { question: 'wer', answers: ['fremd'] },
    }),
    numberQuestion('faelle', {
      label: 'Fälle',
      required: true,
      range: { per: 'absolut', min: whole(100n), max: whole(5000n) },
    }),
    numberQuestion('online', { label: 'davon online' }),
  ],
  checks: [{ part: 'online', whole: 'faelle' }],
};
const OWN = { value: { kind: 'auswahl' as const, chosen: ['eigen'] }, note: '' };

const app = await createTestApp({ routes: { pages: answerRoutes }, today: '2026-11-21' });
const { services, alliance, clock } = app;
const asked = await askSurvey(services, alliance, questionnaire);
const head = await app.signedIn('head', RAUNHEIM);
const delegate = await app.signedIn('delegate', RAUNHEIM);
const office = await app.signedIn('coordinator');
const SHEET = asked.sheet(RAUNHEIM);

const page = async (visitor: Visitor, path: string) => {
  const response = await visitor.send(path);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
};
const step = async (
  visitor: Visitor,
  sheet: string,
  schritt: string,
  fields: Readonly<Record<string, string>> = {},
) => {
  const { html } = await page(visitor, `${sheet}/pruefen`);
  const stand = /name="stand" value="(\d+)"/.exec(html)?.[1] ?? '0';
  const response = await visitor.post(`${sheet}/pruefen`, { schritt, stand, ...fields });
  return { status: response.status, text: textOf(await response.text()) };
};
const written = () =>
  asked.inTx(async (tx) => {
    const { records } = must(await readSheet(tx, { survey: asked.survey.slug, memberKey: RAUNHEIM }));
    return Object.fromEntries(
      [...records].map(([key, { byLabel, source, version }]) => [key, { byLabel, source, version }]),
    );
  });
const mails = () => asked.inTx((tx) => queries(tx).selectFrom('platform.mail').select('subject').execute());
const releases = () =>
  asked.inTx(async (tx) => {
    const read = await readReleasedAnswers(tx, asked.survey.id);
    return Object.fromEntries(read?.members.map(({ name, release }) => [name, release?.number ?? 0]) ?? []);
  });

describe('from the first answer to the release', () => {
  it('cannot be handed on while something is to be settled, each with the way to its question', async () => {
    await asked.answer(RAUNHEIM, {
      wer: OWN,
      'mit-wem': { value: { kind: 'text', text: 'Kreis' }, note: '' },
      faelle: figure(20n),
      online: figure(30n),
    });
    const { text, html } = await page(delegate, `${SHEET}/pruefen`);
    expect(text).toContain('„Mit wem?“ ist beantwortet, obwohl es nicht mehr gefragt ist.');
    expect(text).toContain('Üblich sind 100 bis 5.000 Fälle; eingetragen sind 20.');
    expect(text).toContain('„davon online“ (30 Fälle) ist mehr als „Fälle“ (20 Fälle)');
    expect(html).toContain(`href="${SHEET}?block=organisation#frage-mit-wem"`);
    const refused = await step(delegate, SHEET, 'vorlegen');
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('3 Punkte sind noch zu klären.'),
    ]);
    expect((await step(head, SHEET, 'freigeben')).status).toBe(422);
  });

  it('goes to the head, back with a note, and on again', async () => {
    await asked.answer(RAUNHEIM, {
      'mit-wem': { value: null, note: '' },
      faelle: figure(50n, 'kleines Archiv'),
    });
    expect((await step(delegate, SHEET, 'vorlegen')).status).toBe(303);
    expect((await page(delegate, SHEET)).text).toContain('Holen Sie ihn zurück, um ihn zu ändern.');
    expect((await step(head, SHEET, 'zurueckgeben')).text).toContain('Schreiben Sie, was noch zu tun ist');
    await step(head, SHEET, 'zurueckgeben', { notiz: 'Bitte mit dem Archiv klären' });
    expect((await page(delegate, SHEET)).text).toContain('Bitte mit dem Archiv klären');
    await step(delegate, SHEET, 'vorlegen');
    await step(delegate, SHEET, 'zurueckholen');
    expect((await step(delegate, SHEET, 'freigeben')).text).toContain('Das kann nur die Leitung');
    expect(await releases()).toMatchObject({ Raunheim: 0 });
  });

  it('releases what was looked at, not what came between', async () => {
    const { html } = await page(head, `${SHEET}/pruefen`);
    const stand = /name="stand" value="(\d+)"/.exec(html)?.[1] ?? '';
    await asked.answer(RAUNHEIM, { online: figure(10n) });
    const crossed = await head.post(`${SHEET}/pruefen`, { schritt: 'freigeben', stand });
    expect(crossed.status).toBe(409);
    expect(textOf(await crossed.text())).toContain('Der Bogen wurde inzwischen geändert.');
    expect((await step(head, SHEET, 'freigeben')).status).toBe(303);
    expect(await releases()).toMatchObject({ Raunheim: 1, Trebur: 0 });
    expect((await page(delegate, SHEET)).text).toContain('Dieser Bogen ist freigegeben.');
  });
});

describe('a release that is corrected', () => {
  it('counts until the new one, which needs a reason and a difference', async () => {
    await step(head, SHEET, 'wieder-oeffnen');
    expect(await releases()).toMatchObject({ Raunheim: 1 });
    expect((await page(head, SHEET)).text).toContain('Freigabe 1 gilt weiter');
    const same = await step(head, SHEET, 'freigeben', { notiz: 'nur so' });
    expect(same.text).toContain('Seit der letzten Freigabe hat sich nichts geändert.');
    await asked.answer(RAUNHEIM, { faelle: figure(120n, '') });
    expect((await step(head, SHEET, 'freigeben')).text).toContain(
      'Schreiben Sie, warum der Bogen neu freigegeben wird.',
    );
    expect((await page(head, `${SHEET}/pruefen`)).text).toContain('Geändert seit Freigabe 1');
    await step(head, SHEET, 'freigeben', { notiz: 'Nachzählung' });
    expect(await releases()).toMatchObject({ Raunheim: 2 });
  });

  it('shows every release and what changed, to the member and to the office', async () => {
    for (const visitor of [delegate, office]) {
      const all = await page(visitor, `${SHEET}/freigaben`);
      expect(all.text).toContain('Nachzählung');
      expect(all.text).toContain('Freigabe 2: Ressourceneinsatz');
      const changed = await page(visitor, `${SHEET}/freigaben?nummer=2&gegen=1`);
      expect(changed.text).toMatch(/Fälle 50 Fälle Bemerkung: kleines Archiv 120 Fälle/);
    }
    for (const role of ['head', 'delegate'] as const)
      expect((await page(await app.signedIn(role, TREBUR), `${SHEET}/freigaben`)).status).toBe(403);
    const refused = await page(office, SHEET);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('selbst freigegeben')]);
  });

  it('can be given up again', async () => {
    await step(head, SHEET, 'wieder-oeffnen');
    await asked.answer(RAUNHEIM, { faelle: figure(999n), online: { value: null, note: 'unbekannt' } });
    const before = await written();
    expect((await step(head, SHEET, 'verwerfen')).status).toBe(303);
    const after = await written();
    // What was not changed keeps who wrote it, and its version.
    expect(before['wer']?.byLabel).toBe('IKZ-Beauftragte');
    expect(after['wer']).toEqual(before['wer']);
    expect(after['faelle']).toMatchObject({ byLabel: 'Leitung', source: 'bogen' });
    const { text } = await page(head, `${SHEET}?block=ressourcen`);
    expect(text).toContain('120 Fälle');
    expect(text).not.toContain('999');
    expect(await releases()).toMatchObject({ Raunheim: 2 });
  });

  it('is possible during the evaluation, while a first answer is not, and never after', async () => {
    await asked.setState('auswertung');
    expect((await page(await app.signedIn('head', TREBUR), asked.sheet(TREBUR))).text).toContain(
      'wird schon ausgewertet',
    );
    expect((await step(head, SHEET, 'wieder-oeffnen')).status).toBe(303);
    expect((await step(head, SHEET, 'verwerfen')).status).toBe(303);
    await asked.setState('freigegeben');
    expect((await step(head, SHEET, 'wieder-oeffnen')).status).toBe(422);
    await asked.setState('laufend');
  });
});

describe('an interview', () => {
  const TOWN = asked.sheet(TREBUR);
  it('is recorded by the office with day and function, and released only with a proof', async () => {
    const fields = { 'stand-wer': '0', 'wahl-wer': 'eigen' };
    const without = await office.post(TOWN, fields);
    expect([without.status, textOf(await without.text())]).toEqual([
      422,
      expect.stringContaining('Nennen Sie den Tag des Interviews'),
    ]);
    const named = { 'interview-tag': '2026-11-20', 'interview-mit': 'Leitung Hauptamt' };
    expect((await office.post(TOWN, { ...fields, ...named })).status).toBe(303);
    expect(
      (await office.post(`${TOWN}?block=ressourcen`, { ...named, 'stand-faelle': '0', 'wert-faelle': '300' }))
        .status,
    ).toBe(303);
    expect((await page(office, TOWN)).text).toContain(
      'Eingetragen: Geschäftsstelle (Interview am 20.11.2026, Leitung Hauptamt), aus dem Interview.',
    );
    expect((await step(office, TOWN, 'freigeben')).text).toContain('Wählen Sie die Mail oder den Scan');
    const stand = /name="stand" value="(\d+)"/.exec((await page(office, `${TOWN}/pruefen`)).html)?.[1] ?? '';
    await app.account('head', TREBUR);
    const proof = new File([new TextEncoder().encode('%PDF-1.7 Ja')], 'Mail.pdf');
    const released = await office.upload(
      `${TOWN}/pruefen`,
      { schritt: 'freigeben', stand, herkunft: 'per Mail vom 21.11.2026' },
      { nachweis: proof },
    );
    expect(released.status).toBe(303);
    expect(await releases()).toMatchObject({ Trebur: 1 });
    const town = await app.signedIn('head', TREBUR);
    expect((await page(town, `${TOWN}/freigaben`)).text).toContain('per Mail vom 21.11.2026');
    expect((await town.send(`${TOWN}/freigaben/1/nachweis`)).status).toBe(200);
    expect((await head.send(`${TOWN}/freigaben/1/nachweis`)).status).toBe(403);
  });

  it('is told the member by mail', async () => {
    expect((await mails()).map(({ subject }) => subject)).toContain(
      'In Ihrem Auftrag freigegeben: Erhebung ist-analyse',
    );
  });
});

it('reminds those that never released, after it said whom, once a day, and only the office may', async () => {
  const address = '/v/muster/erhebungen/ist-analyse/erinnern';
  const remind = (visitor: Visitor) => visitor.post(address, {});
  expect((await page(head, address)).status).toBe(403);
  expect((await remind(head)).status).toBe(403);
  const alone = await remind(office);
  expect(alone.status).toBe(409);
  expect(textOf(await alone.text())).toContain('Für 1 Kommune ist keine Adresse hinterlegt');
  expect((await page(office, address)).text).toContain('bitte anrufen: Nauheim.');
  await app.account('head', NAUHEIM);
  expect((await page(office, address)).text).toContain('Ihr Bogen fehlt noch: Nauheim.');
  expect((await remind(office)).headers.get('location')).toContain('?erinnert=1');
  const again = await remind(office);
  expect(again.status).toBe(409);
  expect(textOf(await again.text())).toContain('heute schon erinnert worden');
  const reminders = (await mails()).filter(({ subject }) => subject.startsWith('Erinnerung'));
  expect(reminders).toHaveLength(1);
  clock.advance({ days: 1 });
  const nextDay = await app.signedIn('coordinator');
  expect((await remind(nextDay)).headers.get('location')).toContain('?erinnert=1');
});

it('tells the trail which questions were written, never what was answered (practice 9)', async () => {
  const { entries } = await asked.inTx((tx) =>
    listEntries(tx, alliance.id, { kind: 'survey' }, { offset: 0, limit: 99 }),
  );
  const told = entries.map(({ action, payload }) => `${action} ${payload}`).join('\n');
  expect(told).toContain('survey.sheet-released');
  expect(told).toContain('"faelle"');
  expect(told).not.toContain('kleines Archiv');
});
