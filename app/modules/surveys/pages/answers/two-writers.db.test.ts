import { expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { askSurvey, NAUHEIM } from '../../test-support/ask-survey.ts';
import { pageFields } from '../../test-support/page-fields.ts';
import { moneyQuestion, numberQuestion, staffQuestion } from '../../test-support/questions.ts';

const questionnaire = {
  questions: [
    numberQuestion('faelle'),
    numberQuestion('zeit', { unit: 'Minuten' }),
    moneyQuestion('kosten'),
    staffQuestion('personal'),
  ],
  checks: [],
};

const app = await createTestApp({ today: '2026-11-21' });
const asked = await askSurvey(app.services, app.alliance, questionnaire);
const town = await app.signedIn('delegate', NAUHEIM);
const other = await app.signedIn('head', NAUHEIM);
const sheet = asked.sheet(NAUHEIM);
const block = `${sheet}?block=ressourcen`;

const page = async (visitor: Visitor, path: string) => {
  const response = await visitor.send(path);
  return { html: await response.text() };
};
const post = async (visitor: Visitor, path: string, fields: Readonly<Record<string, string>>) => {
  const response = await visitor.post(path, fields);
  return { status: response.status, html: await response.text() };
};
/** Asks an office for a question; answers its link. */
const linkOf = async (office: string, question: string): Promise<string> => {
  const address = `${office}@nauheim.example`;
  const fields = { fachamt: office, adresse: address, frage: question };
  expect((await post(town, `${sheet}/abschnitte`, fields)).status).toBe(303);
  const mail = await asked.inTx((tx) =>
    queries(tx)
      .selectFrom('platform.mail')
      .select('body')
      .where('to_address', '=', address)
      .executeTakeFirst(),
  );
  return /\/v\/muster\/erhebungsabschnitt\/[\w-]{43}/.exec(mail?.body ?? '')?.[0] ?? '';
};

it('leaves alone what the second never touched, open or answered, however often the page is shown again', async () => {
  const staff = { 'zelle-personal-0-0': '9b', 'zelle-personal-0-1': '1', 'zelle-personal-0-2': '0,5' };
  const opened = pageFields((await page(town, block)).html);
  await post(town, block, { ...opened, ...staff, 'wert-zeit': '30', 'bemerkung-zeit': 'eins\r\nzwei' });
  const seen = pageFields((await page(other, block)).html);
  const first = pageFields((await page(town, block)).html);
  await post(town, block, {
    ...first,
    'wert-faelle': '1200',
    'wert-zeit': '45',
    'zelle-personal-0-2': '1',
  });
  const refused = await post(other, block, { ...seen, 'wert-kosten': 'viel' });
  expect(refused.status).toBe(422);
  const again = pageFields(refused.html);
  expect(again).toMatchObject({ 'wert-faelle': '1200', 'wert-kosten': 'viel' });
  await post(town, block, { ...pageFields((await page(town, block)).html), 'wert-zeit': '50' });
  expect((await post(other, block, { ...again, 'wert-kosten': '7' })).status).toBe(303);
  const left = pageFields((await page(town, block)).html);
  expect(left).toMatchObject({ 'wert-faelle': '1200', 'wert-zeit': '50', 'wert-kosten': '7,00' });
  expect(left).toMatchObject({ 'zelle-personal-0-2': '1', 'bemerkung-zeit': 'eins\r\nzwei' });
  // The fields of the page that was opened first still say nothing of what others did since.
  expect((await post(other, block, seen)).status).toBe(303);
  expect(pageFields((await page(town, block)).html)).toEqual(left);
});

it('asks where both touched it, and takes a field that was emptied after the other answer was shown', async () => {
  const seen = pageFields((await page(other, block)).html);
  await post(town, block, { ...seen, 'wert-kosten': '8' });
  const crossed = await post(other, block, { ...seen, 'wert-kosten': '9', 'wert-zeit': '20' });
  expect(crossed.status).toBe(409);
  expect(pageFields(crossed.html)).toMatchObject({ 'wert-kosten': '9', 'wert-zeit': '20' });
  const emptied = { ...pageFields(crossed.html), 'wert-kosten': '' };
  expect((await post(other, block, emptied)).status).toBe(303);
  expect(pageFields((await page(town, block)).html)).toMatchObject({
    'wert-kosten': '',
    'wert-zeit': '20',
  });
});

it('leaves alone what an office was asked for and never touched, answered in the sheet meanwhile', async () => {
  const link = await linkOf('archivamt', 'faelle');
  const seen = pageFields((await page(app.anonymous, link)).html);
  await post(town, block, { ...pageFields((await page(town, block)).html), 'wert-faelle': '77' });
  expect((await post(app.anonymous, link, seen)).status).toBe(303);
  expect(pageFields((await page(app.anonymous, link)).html)).toMatchObject({ 'wert-faelle': '77' });
});
