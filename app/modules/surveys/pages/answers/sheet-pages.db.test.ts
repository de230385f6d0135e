import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { askSurvey, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import { pageFields } from '../../test-support/page-fields.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
  textQuestion,
} from '../../test-support/questions.ts';
import { answerRoutes } from './routes.ts';

const minutes = (whole: bigint) => (whole * 1_000_000n) as Millionths;
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
    fileQuestion('plan', { block: 'organisation', label: 'Organigramm' }),
    numberQuestion('faelle', { label: 'Fälle im Jahr', required: true, countsCases: true }),
    numberQuestion('zeit', {
      label: 'Zeit je Fall',
      unit: 'Minuten',
      range: { per: 'absolut', min: minutes(10n), max: minutes(90n) },
    }),
    moneyQuestion('kosten', { label: 'Sachkosten' }),
    tableQuestion('leistungen', { block: 'leistungen', label: 'Leistungen' }),
    staffQuestion('personal', { label: 'Personal' }),
  ],
  checks: [],
};

const app = await createTestApp({ routes: { pages: answerRoutes }, today: '2026-11-21' });
const { services, alliance } = app;
const asked = await askSurvey(services, alliance, questionnaire);
const SHEET = asked.sheet(RAUNHEIM);
const head = await app.signedIn('head', RAUNHEIM);
const delegate = await app.signedIn('delegate', RAUNHEIM);
const office = await app.signedIn('coordinator');

const page = async (visitor: Visitor, path: string) => {
  const response = await visitor.send(path);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
};
const post = async (visitor: Visitor, path: string, fields: Readonly<Record<string, string>>) => {
  const response = await visitor.post(path, fields);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html), to: response.headers.get('location') };
};
/** The version that each of these questions has now. */
const versions = async (keys: readonly string[]) => {
  const all = (
    await Promise.all(
      ['organisation', 'leistungen', 'ressourcen'].map((block) => page(delegate, `${SHEET}?block=${block}`)),
    )
  )
    .map(({ html }) => html)
    .join('');
  return Object.fromEntries(
    keys.map((key) => [
      `stand-${key}`,
      new RegExp(`name="stand-${key}" value="(\\d+)"`).exec(all)?.[1] ?? '0',
    ]),
  );
};

describe('who may open a sheet', () => {
  it('is whoever works for the member; the office only while the member has written nothing (practice 9)', async () => {
    for (const role of WORKING_ROLES) {
      const stranger = await app.signedIn(
        role,
        ['head', 'delegate', 'treasurer'].includes(role) ? TREBUR : undefined,
      );
      const status = role === 'coordinator' ? 200 : 403;
      expect([role, (await page(stranger, SHEET)).status]).toEqual([role, status]);
      if (role !== 'coordinator')
        expect([role, (await post(stranger, SHEET, {})).status]).toEqual([role, 403]);
    }
    for (const visitor of [head, delegate]) expect((await page(visitor, SHEET)).status).toBe(200);
    const auditor = await app.signedIn('auditor', RAUNHEIM);
    expect((await page(auditor, SHEET)).status).toBe(403);
  });

  it('is nobody where there is no such survey or the member is not asked', async () => {
    expect((await page(head, '/v/muster/erhebungen/nie/bogen/06433010')).status).toBe(404);
    expect((await page(head, '/v/muster/erhebungen/ist-analyse/bogen/06433001')).status).toBe(404);
  });
});

describe('a block', () => {
  it('shows help, unit and what is not asked with the reason', async () => {
    const { html, text } = await page(delegate, SHEET);
    expect(text).toContain('Nicht gefragt: Mit wem?');
    expect(text).toContain('Wird nur gefragt, wenn „Wer erledigt es?“ mit „Wahl fremd“ beantwortet ist.');
    expect(html).not.toContain('style=');
    expect((await page(delegate, `${SHEET}?block=ressourcen`)).text).toContain('Fälle im Jahr');
  });

  it('saves and goes on to the next block', async () => {
    const saved = await post(delegate, `${SHEET}?block=organisation`, {
      ...(await versions(['wer', 'mit-wem', 'plan'])),
      ...{ 'wahl-wer': 'fremd', 'wert-mit-wem': 'Kreisarchiv', weiter: 'leistungen' },
    });
    expect([saved.status, saved.to]).toEqual([303, `${SHEET}?block=leistungen&meldung=gespeichert`]);
    const again = await page(delegate, SHEET);
    expect(again.text).not.toContain('Nicht gefragt');
    expect(again.text).toContain('Eingetragen: IKZ-Beauftragte, im Bogen.');
    expect(again.html).toContain('>Kreisarchiv</textarea>');
  });

  it('refuses wrong input with every field and keeps all that was typed', async () => {
    const refused = await post(delegate, `${SHEET}?block=ressourcen`, {
      ...(await versions(['faelle', 'zeit', 'kosten', 'personal'])),
      ...{ 'wert-faelle': 'viele', 'wert-zeit': '2 Stunden', 'wert-kosten': '1.200,50' },
      ...{ 'zelle-personal-0-0': '9b', 'zelle-personal-0-1': '1', 'zelle-personal-0-2': '1,5' },
      ...{ 'bemerkung-kosten': 'ohne Porto' },
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte prüfen Sie drei Angaben');
    expect(refused.text).toContain('Gefragt ist in „Minuten“, Sie haben „Stunden“ geschrieben.');
    expect(refused.text).toContain(
      'Personal, Zeile 1, Vollzeitäquivalente: Eine Person kann nicht mehr als eine',
    );
    expect(refused.html).toContain('href="#zelle-personal-0-2"');
    for (const typed of [
      'value="viele"',
      'value="2 Stunden"',
      'value="1.200,50"',
      'value="9b"',
      '>ohne Porto<',
    ])
      expect(refused.html).toContain(typed);
    expect((await page(delegate, `${SHEET}?block=ressourcen`)).html).not.toContain('viele');
  });

  it('saves what is unusual, marks it and asks for the unit', async () => {
    const fields = { 'wert-faelle': '1.200', 'wert-zeit': '0', 'zelle-personal-0-0': '9b' };
    const saved = await post(delegate, `${SHEET}?block=ressourcen`, {
      ...(await versions(['faelle', 'zeit', 'kosten', 'personal'])),
      ...{
        ...fields,
        'wert-zeit': '1',
        'zelle-personal-0-1': '1',
        'zelle-personal-0-2': '0,5',
        weiter: 'nein',
      },
    });
    expect(saved.to).toBe(`${SHEET}?block=ressourcen&meldung=gespeichert`);
    const { text, html } = await page(delegate, `${SHEET}?block=ressourcen&meldung=gespeichert`);
    expect(text).toContain('Gespeichert. Eine Angabe fällt auf');
    expect(text).toContain('Haben Sie Stunden statt Minuten eingetragen? Dann wären es 60 Minuten.');
    expect(html).toContain('value="EG 9b"');
  });

  it('gives more rows and keeps what was typed, unsaved', async () => {
    const more = await post(delegate, `${SHEET}?block=leistungen`, {
      ...(await versions(['leistungen'])),
      ...{ 'zelle-leistungen-0-0': 'Passwesen', 'zelle-leistungen-0-1': '', mehr: 'leistungen' },
    });
    expect(more.status).toBe(200);
    expect(more.html).toContain('value="Passwesen"');
    expect(more.html).toContain('name="zelle-leistungen-3-0"');
    const asShown = pageFields((await page(delegate, `${SHEET}?block=leistungen`)).html);
    expect(asShown).not.toHaveProperty('zelle-leistungen-3-0');
    const empty = await post(delegate, `${SHEET}?block=leistungen`, { ...asShown, mehr: 'leistungen' });
    expect(pageFields(empty.html)).toMatchObject({ 'zelle-leistungen-3-0': '' });
    expect(empty.html).not.toContain('Passwesen');
  });
});

describe('two people at once', () => {
  it('shows both answers, loses neither, and lets the second decide', async () => {
    const seen = await versions(['kosten']);
    const first = await post(delegate, `${SHEET}?block=ressourcen`, { ...seen, 'wert-kosten': '100' });
    expect(first.status).toBe(303);
    const second = await post(head, `${SHEET}?block=ressourcen`, { ...seen, 'wert-kosten': '200' });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Inzwischen hat IKZ-Beauftragte geantwortet: 100,00');
    expect(second.html).toContain('value="200"');
    const keep = await post(head, `${SHEET}?block=ressourcen`, {
      ...(await versions(['kosten'])),
      ...{ 'wert-kosten': '200', 'behalten-kosten': 'ja' },
    });
    expect(keep.status).toBe(303);
    expect((await page(head, `${SHEET}?block=ressourcen`)).html).toContain('value="100,00"');
    await post(head, `${SHEET}?block=ressourcen`, { ...(await versions(['kosten'])), 'wert-kosten': '200' });
    expect((await page(delegate, `${SHEET}?block=ressourcen`)).html).toContain('value="200,00"');
  });
});

it('takes a file by its content and gives it to nobody else', async () => {
  const pdf = new File([new TextEncoder().encode('%PDF-1.7 Plan')], 'Plan.pdf');
  const upload = async (file: File) =>
    delegate.upload(
      `${SHEET}?block=organisation`,
      { ...(await versions(['plan'])), weiter: 'nein' },
      { 'datei-plan': file },
    );
  const refused = await upload(new File([new Uint8Array([0x4d, 0x5a, 0, 1])], 'Plan.pdf'));
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Drucken Sie andere Dateien als PDF.');
  expect((await upload(pdf)).status).toBe(303);
  const { html } = await page(delegate, SHEET);
  expect(html).toContain('Plan.pdf');
  const fetched = await delegate.send(`${SHEET}/datei/plan`);
  expect([fetched.status, await fetched.text()]).toEqual([200, '%PDF-1.7 Plan']);
  const stranger = await app.signedIn('head', TREBUR);
  expect((await stranger.send(`${SHEET}/datei/plan`)).status).toBe(403);
  // Saving the block again keeps the file, and ticking takes it away.
  await post(delegate, `${SHEET}?block=organisation`, {
    ...(await versions(['plan'])),
    'bemerkung-plan': 'Stand Mai',
  });
  expect((await page(delegate, SHEET)).html).toContain('Plan.pdf');
  await post(delegate, `${SHEET}?block=organisation`, {
    ...(await versions(['plan'])),
    'datei-weg-plan': 'ja',
  });
  expect((await delegate.send(`${SHEET}/datei/plan`)).status).toBe(404);
});

it('shows what was released in an earlier survey and puts it into open fields, unsaved', async () => {
  const { questionnaireId } = asked.survey;
  const before = await askSurvey(services, alliance, questionnaire, {
    ...{ slug: 'frueher', referenceYear: 2022, questionnaireId },
  });
  const cases = { value: { kind: 'zahl' as const, value: minutes(820n) }, note: '' };
  const own = { value: { kind: 'auswahl' as const, chosen: ['eigen'] }, note: '' };
  await before.answer(TREBUR, { wer: own, faelle: cases });
  await before.step(TREBUR, { step: 'freigeben' });
  // Another questionnaire with the same keys asks about something else.
  const foreign = await askSurvey(services, alliance, questionnaire, { slug: 'fremd', referenceYear: 2023 });
  await foreign.answer(TREBUR, {
    wer: own,
    faelle: { ...cases, value: { ...cases.value, value: minutes(7n) } },
  });
  await foreign.step(TREBUR, { step: 'freigeben' });
  const town = await app.signedIn('delegate', TREBUR);
  const block = `${asked.sheet(TREBUR)}?block=ressourcen`;
  expect((await page(town, block)).text).toContain('Früher (Erhebung frueher, 2022): 820 Fälle.');
  const shown = pageFields((await page(town, block)).html);
  const adopted = await post(town, block, { ...shown, 'wert-kosten': '5', frueher: 'ja' });
  expect([adopted.status, adopted.text]).toEqual([
    200,
    expect.stringContaining('1 frühere Angabe ist eingetragen'),
  ]);
  expect(adopted.html).toContain('value="820"');
  expect(adopted.html).toContain('value="5"');
  expect((await page(town, block)).html).not.toContain('value="820"');
  // Refused once in between, it is still known where it came from.
  const refused = await post(town, block, { ...pageFields(adopted.html), 'wert-kosten': 'fünf' });
  expect(refused.status).toBe(422);
  await post(town, block, { ...pageFields(refused.html), 'wert-kosten': '6' });
  const saved = (await page(town, block)).text;
  expect(saved).toContain('Eingetragen: IKZ-Beauftragte, aus der früheren Erhebung.');
  expect(saved).toContain('Eingetragen: IKZ-Beauftragte, im Bogen.');
  // Another town sees nothing of it.
  expect((await page(delegate, `${SHEET}?block=ressourcen`)).text).not.toContain('Früher (');
});

it('is closed to the office once the member writes itself', async () => {
  const refused = await page(office, SHEET);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('Diese Kommune arbeitet selbst an ihrem Bogen');
  expect(refused.text).not.toContain('Kreisarchiv');
});
