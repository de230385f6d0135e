import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import { changePart } from '../../../../platform/sheets/test-support/sample-workbook.ts';
import { XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import { askSurvey, NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import { ANSWER, type FilledCell, fillForm, NOTE, xlsxFile } from '../../test-support/fill-form.ts';
import {
  choiceQuestion,
  fileQuestion,
  moneyQuestion,
  numberQuestion,
  staffQuestion,
  tableQuestion,
} from '../../test-support/questions.ts';
import { readSheet } from '../../use-cases/answers/read-sheet.ts';

const minutes = (whole: bigint) => (whole * 1_000_000n) as Millionths;
/** Numbered in this order: 1 wer, 2 leistungen, 3 faelle to 8 plan. */
const questionnaire = {
  questions: [
    choiceQuestion('wer', ['eigen', 'fremd'], { block: 'organisation', label: 'Wer erledigt es?' }),
    tableQuestion('leistungen', { block: 'leistungen', label: 'Leistungen' }),
    numberQuestion('faelle', { label: 'Fälle im Jahr', required: true }),
    numberQuestion('digital', { label: 'davon digital' }),
    numberQuestion('zeit', {
      label: 'Zeit je Fall',
      unit: 'Minuten',
      range: { per: 'absolut', min: minutes(10n), max: minutes(90n) },
    }),
    moneyQuestion('kosten', { label: 'Sachkosten' }),
    staffQuestion('personal', { label: 'Personal' }),
    fileQuestion('plan', { label: 'Organigramm' }),
  ],
  checks: [{ part: 'digital', whole: 'faelle' }],
};
const BLOCK = '3 Ressourcen';

const app = await createTestApp();
const { services, alliance } = app;
const asked = await askSurvey(services, alliance, questionnaire);
const other = await askSurvey(services, alliance, questionnaire, { slug: 'andere' });
const head = await app.signedIn('head', RAUNHEIM);
const office = await app.signedIn('coordinator');

const download = async (who: Visitor, member: string, from = asked): Promise<Uint8Array> => {
  const response = await who.send(`${from.sheet(member)}/bogen.xlsx`);
  expect(response.headers.get('content-type')).toBe(XLSX_TYPE);
  return new Uint8Array(await response.arrayBuffer());
};
const answered = async (response: Response) => {
  const html = await response.text();
  return { status: response.status, html, text: textOf(html), to: response.headers.get('location') };
};
const upload = async (who: Visitor, member: string, bytes: Uint8Array) =>
  answered(await who.upload(`${asked.sheet(member)}/tabelle`, {}, { datei: xlsxFile(bytes) }));
const filled = async (who: Visitor, member: string, cells: readonly FilledCell[]) =>
  upload(who, member, await fillForm(await download(who, member), cells));
const posted = (html: string): string =>
  (/name="aenderungen" value="([^"]*)"/.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
const confirm = async (who: Visitor, member: string, html: string, choice: Record<string, string> = {}) =>
  answered(await who.post(`${asked.sheet(member)}/tabelle`, { aenderungen: posted(html), ...choice }));
/** What is kept of a sheet: question, value, who, how. */
const kept = (member: string) =>
  asked.inTx(async (tx) => {
    const { records } = must(await readSheet(tx, { survey: 'ist-analyse', memberKey: member }));
    return Object.fromEntries(
      [...records].map(([key, { value, note, byLabel, source }]) => [key, { value, note, byLabel, source }]),
    );
  });

describe('the form of a sheet', () => {
  it('shows what it would change and what is unusual, and is taken over as one act', async () => {
    const preview = await filled(head, RAUNHEIM, [
      ['1 Organisation', 0, ANSWER, 'Wahl eigen'],
      [BLOCK, 0, ANSWER, '1.140'],
      [BLOCK, 2, ANSWER, '1'],
      [BLOCK, 3, NOTE, 'wird nicht getrennt gebucht'],
      ['Frage 2', 0, 0, 'Auskunft'],
      ['Frage 2', 0, 1, '12,5'],
      ['Frage 2', 0, 2, '1.200,00'],
      ['Frage 7', 0, 0, 'EG 9b'],
      ['Frage 7', 0, 1, '2'],
      ['Frage 7', 0, 2, '1,5'],
    ]);
    expect(preview.status).toBe(200);
    for (const shown of [
      '6 Änderungen',
      '1.140 Fälle',
      'Stunden statt Minuten',
      'Was auffällt',
      'nicht getrennt',
    ])
      expect(preview.text).toContain(shown);
    expect(await kept(RAUNHEIM)).toEqual({});
    const done = await confirm(head, RAUNHEIM, preview.html);
    expect([done.status, done.to]).toEqual([303, `${asked.sheet(RAUNHEIM)}?meldung=gespeichert`]);
    const by = { byLabel: 'Leitung (Tabelle)', source: 'tabelle' };
    expect(await kept(RAUNHEIM)).toMatchObject({
      faelle: { value: { kind: 'zahl', value: 1_140_000_000n }, ...by },
      kosten: { value: null, note: 'wird nicht getrennt gebucht' },
      leistungen: { value: { rows: [['Auskunft', '12.5', '1200.00', '']] } },
      personal: { value: { lines: [{ payGrade: 'EG 9b', persons: 2, fte: 1_500_000n }] } },
    });
    expect((await filled(head, RAUNHEIM, [])).text).toContain('Die Tabelle ändert nichts');
    const trail = await (await office.send(`/v/${alliance.slug}/protokoll`)).text();
    expect(trail).toContain('Leitung (Tabelle)');
  });

  it('takes over nothing where one cell is wrong, and names all wrong ones', async () => {
    const before = await kept(RAUNHEIM);
    const refused = await filled(head, RAUNHEIM, [
      [BLOCK, 0, ANSWER, 'viele'],
      [BLOCK, 2, ANSWER, '2 Stunden'],
      ['1 Organisation', 0, ANSWER, 'irgendwer'],
      ['Frage 7', 1, 0, 'E 8'],
    ]);
    expect(refused.status).toBe(422);
    for (const shown of [
      '3 Ressourcen!E2',
      '3 Ressourcen!E4',
      '1 Organisation!E2',
      'Frage 7!B3',
      'Nichts wurde übernommen',
    ])
      expect(refused.text).toContain(shown);
    expect(await kept(RAUNHEIM)).toEqual(before);
  });

  it('shows both where someone answered meanwhile, asks which one holds, and keeps the choice', async () => {
    const form = await download(head, RAUNHEIM);
    await asked.answer(RAUNHEIM, { faelle: { value: { kind: 'zahl', value: minutes(900n) }, note: '' } });
    const crossed = await upload(head, RAUNHEIM, await fillForm(form, [[BLOCK, 0, ANSWER, '1200']]));
    expect(crossed.text).toContain('Eine Frage inzwischen anders beantwortet');
    expect(crossed.text).toContain('(von: IKZ-Beauftragte): 900 Fälle');
    const open = await confirm(head, RAUNHEIM, crossed.html);
    expect([open.status, open.text.includes('Wählen Sie, welche Antwort gelten soll')]).toEqual([422, true]);
    // While the preview was read, someone answered again: the choice was about something else.
    await asked.answer(RAUNHEIM, { faelle: { value: { kind: 'zahl', value: minutes(910n) }, note: '' } });
    const again = await confirm(head, RAUNHEIM, open.html, { 'wahl-faelle': 'tabelle' });
    expect([again.status, again.text.includes('910 Fälle')]).toEqual([409, true]);
    expect((await confirm(head, RAUNHEIM, again.html, { 'wahl-faelle': 'stand' })).status).toBe(303);
    expect((await kept(RAUNHEIM))['faelle']?.value).toEqual({ kind: 'zahl', value: minutes(910n) });
    const mine = await upload(head, RAUNHEIM, await fillForm(form, [[BLOCK, 0, ANSWER, '1200']]));
    expect((await confirm(head, RAUNHEIM, mine.html, { 'wahl-faelle': 'tabelle' })).status).toBe(303);
    expect((await kept(RAUNHEIM))['faelle']?.value).toEqual({ kind: 'zahl', value: minutes(1200n) });
  });

  it('loses nothing that was answered since the download', async () => {
    const form = await download(head, RAUNHEIM);
    await asked.answer(RAUNHEIM, { digital: { value: { kind: 'zahl', value: minutes(30n) }, note: '' } });
    const preview = await upload(head, RAUNHEIM, await fillForm(form, [[BLOCK, 3, ANSWER, '250,50']]));
    expect(preview.text).toContain('1 Änderung');
    expect((await confirm(head, RAUNHEIM, preview.html)).status).toBe(303);
    expect((await kept(RAUNHEIM))['digital']?.value).toEqual({ kind: 'zahl', value: minutes(30n) });
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['nothing', async () => new Uint8Array(), 'Wählen Sie die ausgefüllte Tabelle'],
    [
      'a PDF called .xlsx',
      async () => new TextEncoder().encode('%PDF-1.7 und mehr'),
      'keine Excel-Arbeitsmappe',
    ],
    ['the form of another survey', () => download(head, RAUNHEIM, other), 'anderen Erhebung'],
    ['half a file', async () => (await download(head, RAUNHEIM)).slice(0, 2000), 'beschädigt'],
    [
      'a formula',
      async () =>
        changePart(await download(head, RAUNHEIM), 'xl/worksheets/sheet4.xml', (xml) =>
          xml.replace(/<c r="E2"[^>]*>/, '$&<f>SUM(1,2)</f>'),
        ),
      'Formeln in 3 Ressourcen!E2',
    ],
    [
      'a hidden sheet that was edited',
      async () => fillForm(await download(head, RAUNHEIM), [['Stand', 0, 2, '7']]),
      'verborgenen sind verändert',
    ],
  ])('refuses %s with a sentence', async (_, bytes, words) => {
    const refused = await upload(head, RAUNHEIM, await bytes());
    expect([refused.status, refused.text.includes(words) || refused.text]).toEqual([422, true]);
  });

  it('refuses the form of another member', async () => {
    const trebur = await app.signedIn('head', TREBUR);
    const refused = await upload(trebur, TREBUR, await download(head, RAUNHEIM));
    expect(refused.text).toContain('gehört zu einer anderen Kommune („Raunheim“)');
  });

  it('takes no confirmation that was tampered with, and never a file from it', async () => {
    const { html } = await filled(head, RAUNHEIM, [[BLOCK, 5, NOTE, 'kommt später']]);
    const json = posted(html);
    const send = (aenderungen: string) => head.post(`${asked.sheet(RAUNHEIM)}/tabelle`, { aenderungen });
    for (const bad of ['nichts', '{}', '[{"questionKey":1}]', json.replace('"note":"', '"note":"\\u0000')])
      expect((await send(bad)).status).toBe(422);
    const strange = json.replace('"questionKey":"plan"', '"questionKey":"fremd"');
    expect((await send(strange)).status).toBe(422);
    const file = json.replace('"text":', `"file":{"sha256":"${'a'.repeat(64)}","name":"x"},"text":`);
    expect((await send(file)).status).toBe(422);
    expect((await send(json)).status).toBe(303);
    expect((await kept(RAUNHEIM))['plan']).toMatchObject({ value: null, note: 'kommt später' });
  });

  it.each([
    ['head', TREBUR],
    ['delegate', TREBUR],
    ['steering', undefined],
    ['auditor', undefined],
    ['coordinator', undefined],
  ] as const)('is not for %s of %s once the member works on its sheet', async (role, member) => {
    const visitor = await app.signedIn(role, member);
    for (const path of ['/tabelle', '/bogen.xlsx'])
      expect((await visitor.send(asked.sheet(RAUNHEIM) + path)).status).toBe(403);
    expect((await upload(visitor, RAUNHEIM, new Uint8Array(9))).status).toBe(403);
  });
});

it('is taken by the office for a member that has written nothing itself', async () => {
  const preview = await filled(office, NAUHEIM, [[BLOCK, 0, ANSWER, '80']]);
  expect((await confirm(office, NAUHEIM, preview.html)).status).toBe(303);
  expect((await kept(NAUHEIM))['faelle']).toMatchObject({
    byLabel: 'Geschäftsstelle (Tabelle)',
    source: 'tabelle',
  });
});

it('is not taken any more once the survey is evaluated', async () => {
  const form = await download(head, RAUNHEIM);
  await asked.setState('freigegeben');
  const refused = await upload(head, RAUNHEIM, await fillForm(form, [[BLOCK, 0, ANSWER, '7']]));
  expect([refused.status, refused.text.includes('für alle freigegeben')]).toEqual([422, true]);
});
