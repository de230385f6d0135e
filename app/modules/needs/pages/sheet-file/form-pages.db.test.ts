import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { readWorkbook } from '../../../../platform/sheets/read-workbook.ts';
import { SHEET_LIMITS } from '../../../../platform/sheets/sheet-limits.ts';
import { changePart, FIRST_SHEET } from '../../../../platform/sheets/test-support/sample-workbook.ts';
import { writeSheet, XLSX_TYPE } from '../../../../platform/sheets/write-sheet.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { NAUHEIM, openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';

const app = await createTestApp();
const { services, alliance } = app;
const round = await openTestRound(services, alliance);
await round.write(RAUNHEIM, ['7']);
const sheetOf = (member: string): string => `/v/${alliance.slug}/runden/${round.slug}/antwort/${member}`;
const head = await app.signedIn('head', RAUNHEIM);
const office = await app.signedIn('coordinator');
const inAlliance = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  services.database.inAlliance(alliance.id, work);

type Visitor = typeof head;
const xlsx = (bytes: Uint8Array, name = 'Bogen.xlsx') =>
  new File([new Uint8Array(bytes)], name, { type: XLSX_TYPE });
const download = async (who: Visitor, member: string): Promise<Uint8Array> => {
  const response = await who.send(`${sheetOf(member)}/datei/bogen.xlsx`);
  expect(response.headers.get('content-type')).toBe(XLSX_TYPE);
  return new Uint8Array(await response.arrayBuffer());
};
/** The form as someone fills it in: cells of the first sheet by row and column from 0; column 3 answer, 4 urgency. */
const fill = async (
  form: Uint8Array,
  cells: readonly (readonly [number, number, string])[],
): Promise<Uint8Array> => {
  const read = await readWorkbook({ bytes: form, limits: SHEET_LIMITS });
  if (!read.ok) throw new Error(read.error.message);
  const sheets = read.value.map(({ name, rows, isHidden }, at) => {
    const [heads = [], ...body] = rows.map((row) => [...row]);
    for (const [row, column, text] of at === 0 ? cells : [])
      (row === 0 ? heads : (body[row - 1] ?? []))[column] = text;
    const columns = heads.map((header) => ({ header, width: 10, kind: 'text' as const }));
    return { name, columns, rows: body, hidden: isHidden };
  });
  return writeSheet({ sheets });
};
const upload = (who: Visitor, member: string, bytes: Uint8Array) =>
  who.upload(`${sheetOf(member)}/datei`, {}, { datei: xlsx(bytes) });
const posted = (html: string): string =>
  (/name="aenderungen" value="([^"]*)"/.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const confirm = (who: Visitor, member: string, html: string, choice: Record<string, string> = {}) =>
  who.post(`${sheetOf(member)}/datei`, { aenderungen: posted(html), ...choice });
const drafts = (member: string) =>
  inAlliance((tx) =>
    queries(tx)
      .selectFrom('needs.draft_answer')
      .innerJoin('region.member', 'region.member.id', 'needs.draft_answer.member_id')
      .innerJoin('catalogue.task', 'catalogue.task.id', 'needs.draft_answer.task_id')
      .select(['catalogue.task.number', 'answer', 'urgency', 'by_label as by', 'needs.draft_answer.source'])
      .where('region.member.key', '=', member)
      .orderBy('catalogue.task.number')
      .execute(),
  );

describe('the XLSX form', () => {
  it('comes with what stands in the sheet, shows what it would change and takes it over at once', async () => {
    const form = await download(head, RAUNHEIM);
    const filled = await fill(form, [
      [1, 4, '9'],
      [2, 3, 'Kein Interesse'],
    ]);
    const preview = await upload(head, RAUNHEIM, filled);
    expect(preview.status).toBe(200);
    const html = await preview.text();
    expect(html).toContain('2 Änderungen');
    expect((await drafts(RAUNHEIM)).map(({ urgency }) => urgency)).toEqual([7]);
    expect((await confirm(head, RAUNHEIM, html)).status).toBe(303);
    expect(await drafts(RAUNHEIM)).toEqual([
      { number: '01', answer: 'interesse', urgency: 9, by: 'Leitung (Tabelle)', source: 'tabelle' },
      { number: '02', answer: 'kein-interesse', urgency: null, by: 'Leitung (Tabelle)', source: 'tabelle' },
    ]);
    const again = await (await upload(head, RAUNHEIM, filled)).text();
    expect(again).toContain('Das Formular ändert nichts');
  });

  it('takes over nothing where one cell is wrong, and names all wrong ones', async () => {
    const before = await drafts(RAUNHEIM);
    const wrong = await fill(await download(head, RAUNHEIM), [
      [1, 4, '5'],
      [2, 4, '11'],
      [3, 3, 'vielleicht'],
    ]);
    const refused = await upload(head, RAUNHEIM, wrong);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const text of ['Bogen!E3', 'Bogen!D4', '2 Zellen', 'Nichts wurde übernommen'])
      expect(html).toContain(text);
    expect(await drafts(RAUNHEIM)).toEqual(before);
  });

  it('shows both values where someone wrote meanwhile, and asks which one holds', async () => {
    const form = await download(head, RAUNHEIM);
    const other = await upload(head, RAUNHEIM, await fill(form, [[1, 4, '2']]));
    expect((await confirm(head, RAUNHEIM, await other.text())).status).toBe(303);
    const crossed = await (await upload(head, RAUNHEIM, await fill(form, [[1, 4, '10']]))).text();
    expect(crossed).toContain('Eine Aufgabe inzwischen anders beantwortet');
    expect(crossed).toContain('Dringlichkeit 2');
    expect((await confirm(head, RAUNHEIM, crossed)).status).toBe(422);
    const name = /name="(wahl-[^"]+)"/.exec(crossed)?.[1] ?? '';
    expect((await confirm(head, RAUNHEIM, crossed, { [name]: 'tabelle' })).status).toBe(303);
    expect((await drafts(RAUNHEIM))[0]?.urgency).toBe(10);
  });

  it.each([
    ['nothing', new Uint8Array(), 'Wählen Sie das ausgefüllte Formular'],
    ['a PDF called .xlsx', new TextEncoder().encode('%PDF-1.7 und mehr'), 'keine Excel-Arbeitsmappe'],
  ])('refuses %s with a sentence', async (_, bytes, text) => {
    const refused = await upload(head, RAUNHEIM, bytes);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(text);
  });

  it('refuses formulas with their cell, and the form of another member', async () => {
    const form = await download(head, RAUNHEIM);
    const formula = changePart(form, FIRST_SHEET, (xml) =>
      xml.replace(/<c r="E2"[^>]*>/, '$&<f>SUM(1,2)</f>'),
    );
    expect(await (await upload(head, RAUNHEIM, formula)).text()).toContain('Formeln in Bogen!E2');
    const trebur = await app.signedIn('head', TREBUR);
    const foreign = await upload(trebur, TREBUR, form);
    expect(foreign.status).toBe(422);
    expect(await foreign.text()).toContain('gehört zu einer anderen Kommune');
  });

  it('takes no confirmation that was tampered with', async () => {
    const bad = ['nichts', '[{"taskId":"x","version":0}]', '[{"taskId":1}]', '{}'];
    for (const aenderungen of bad)
      expect((await head.post(`${sheetOf(RAUNHEIM)}/datei`, { aenderungen })).status).toBe(422);
    const strange = JSON.stringify([
      { taskId: '0199f1c0-0000-7000-8000-000000000001', version: 0, urgency: '5' },
    ]);
    const refused = await head.post(`${sheetOf(RAUNHEIM)}/datei`, { aenderungen: strange });
    expect(refused.status).toBe(422);
    const zero = posted(
      await (await upload(head, RAUNHEIM, await fill(await download(head, RAUNHEIM), [[1, 4, '3']]))).text(),
    );
    expect(
      (await head.post(`${sheetOf(RAUNHEIM)}/datei`, { aenderungen: zero.replace('"3"', '"0"') })).status,
    ).toBe(422);
    expect((await drafts(RAUNHEIM))[0]?.urgency).toBe(10);
  });

  it.each([
    ['head', TREBUR],
    ['delegate', TREBUR],
    ['steering', undefined],
    ['auditor', undefined],
    ['coordinator', undefined],
  ] as const)('is not for %s of %s', async (role, member) => {
    const visitor = await app.signedIn(role, member);
    for (const path of ['/datei', '/datei/bogen.xlsx'])
      expect((await visitor.send(sheetOf(RAUNHEIM) + path)).status).toBe(403);
    expect(
      (await visitor.upload(`${sheetOf(RAUNHEIM)}/datei`, {}, { datei: xlsx(new Uint8Array(9)) })).status,
    ).toBe(403);
  });
});

describe('an answer on behalf', () => {
  const path = `${sheetOf(TREBUR)}/im-auftrag`;
  const mail = new File(['From: leitung@trebur.example\nSubject: Antwort\n\nDringlichkeit 8'], 'Antwort.eml');
  const release = (fields: Record<string, string>, files: Record<string, File>) =>
    office.upload(`${path}/freigeben`, fields, files);

  it('needs its proof, is released by the office with it, and the member is told and reads it', async () => {
    const form = await fill(await download(office, TREBUR), [[1, 4, '8']]);
    const preview = await (await upload(office, TREBUR, form)).text();
    expect((await confirm(office, TREBUR, preview)).headers.get('location')).toBe(
      `${path}?meldung=gespeichert`,
    );
    const bare = await release({ herkunft: '' }, {});
    expect(bare.status).toBe(422);
    const html = await bare.text();
    expect(html).toContain('Schreiben Sie, woher die Antwort stammt');
    expect(html).toContain('Wählen Sie die Mail oder den Scan');
    const program = new File([new Uint8Array([0x4d, 0x5a, 0, 1])], 'Antwort.pdf', {
      type: 'application/pdf',
    });
    expect((await release({ herkunft: 'per Mail' }, { nachweis: program })).status).toBe(422);
    await app.account('head', TREBUR);
    expect((await release({ herkunft: 'per Mail vom 12.11.2026' }, { nachweis: mail })).status).toBe(303);
    const trebur = await app.signedIn('head', TREBUR);
    const told = await (await trebur.send(path)).text();
    for (const text of [
      'IKZ-Geschäftsstelle im Auftrag',
      'per Mail vom 12.11.2026',
      'Nachweis herunterladen',
    ])
      expect(told).toContain(text);
    const proof = await trebur.send(`${path}/nachweis`);
    expect(await proof.text()).toContain('Dringlichkeit 8');
    expect(proof.headers.get('content-disposition')).toContain('Antwort.eml');
    const mails = await inAlliance((tx) =>
      queries(tx)
        .selectFrom('platform.mail')
        .select(['to_address', 'body'])
        .where('key', 'like', 'im-auftrag/%')
        .execute(),
    );
    expect(mails.map(({ to_address }) => to_address)).toEqual([
      'head.06433014@muster.test',
      'delegate.06433014@muster.test',
    ]);
    expect(mails[0]?.body).toContain('per Mail vom 12.11.2026');
  });

  it('is corrected by the office, until the head releases it himself: then the office sees nothing more', async () => {
    expect((await office.post(`${path}/oeffnen`, {})).status).toBe(303);
    expect((await office.send(path)).status).toBe(200);
    const trebur = await app.signedIn('head', TREBUR);
    const own = await fill(await download(trebur, TREBUR), [[1, 4, '4']]);
    expect((await confirm(trebur, TREBUR, await (await upload(trebur, TREBUR, own)).text())).status).toBe(
      303,
    );
    const hidden = await office.send(`${sheetOf(TREBUR)}/datei`);
    expect(hidden.status).toBe(403);
    expect(await hidden.text()).toContain('arbeitet selbst an ihrem Bogen');
    expect((await release({ herkunft: 'per Mail' }, { nachweis: mail })).status).toBe(403);
    expect((await trebur.post(`${sheetOf(TREBUR)}/freigeben`, { schritt: 'freigeben' })).status).toBe(303);
    expect(await (await trebur.send(path)).text()).toContain('Nichts ist im Auftrag eingetragen');
    expect((await office.post(`${path}/oeffnen`, {})).status).toBe(403);
  });

  it('can be typed in, and keeps what was refused', async () => {
    const nauheim = `${sheetOf(NAUHEIM)}/im-auftrag`;
    const html = await (await office.send(nauheim)).text();
    const task = /name="stand-([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const typed = (urgency: string) => ({
      [`stand-${task}`]: '0',
      [`antwort-${task}`]: 'interesse',
      [`dringlichkeit-${task}`]: urgency,
    });
    const refused = await office.post(nauheim, typed('11'));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="11"');
    expect((await office.post(nauheim, typed('6'))).status).toBe(303);
    expect(await drafts(NAUHEIM)).toMatchObject([
      { urgency: 6, source: 'im-auftrag', by: 'IKZ-Geschäftsstelle im Auftrag' },
    ]);
  });

  it.each([
    ['head', RAUNHEIM],
    ['delegate', RAUNHEIM],
    ['steering', undefined],
  ] as const)('shows neither page nor proof to %s of %s', async (role, member) => {
    const visitor = await app.signedIn(role, member);
    expect((await visitor.send(path)).status).toBe(403);
    expect((await visitor.send(`${path}/nachweis`)).status).toBe(403);
    expect((await visitor.post(path, {})).status).toBe(403);
    expect((await visitor.post(`${path}/freigeben`, {})).status).toBe(403);
  });
});
