import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type TestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import { listMembers } from '../../../region/index.ts';
import { readBaseline, readComparison } from '../../index.ts';
import { answerOf, money } from '../../test-support/comparison-samples.ts';
import { BIEBESHEIM, BISCHOFSHEIM, comparisonStage, NAUHEIM } from '../../test-support/comparison-stage.ts';
import { storeRelease } from '../../test-support/stored-survey.ts';

let app: TestApp;
let stage: Awaited<ReturnType<typeof comparisonStage>>;
let surveyId: string;
const released = () => `${stage.pathOf('fertig')}/vergleich`;
const running = () => `${stage.pathOf('laeuft')}/vergleich`;
const read = async (visitor: Visitor, path: string) => textOf(await openPage(visitor, path));

beforeAll(async () => {
  app = await createTestApp();
  stage = await comparisonStage(app);
  surveyId = await stage.survey('fertig', { state: 'freigegeben', isSample: true });
  await stage.survey('laeuft', { state: 'laufend' });
});

describe('the comparison after the release for all', () => {
  it('lists every question by block with span and median, and where to look first', async () => {
    const text = await read(stage.nauheim, released());
    expect(text).toContain('Beispieldaten');
    expect(text).toContain('5 von 6');
    // Rent per 1,000: Raunheim 1.000, Trebur 2.000, Nauheim 3.000, Biebesheim 10.000, Stockstadt 100.000.
    expect(text).toContain('1.000,00 bis 100.000,00');
    expect(text).toMatch(/Miete im Jahr € je 1.000 Einwohner 5 von 6 3.000,00/);
    // (65.150 − 3.000 × 6,515) + (594.500 − 3.000 × 5,945) = 45.605 + 576.665
    expect(text).toContain('622.270,00 € weniger');
    expect(text).toContain('Eigenes Personal 5');
  });

  it('shows one question with each value, its own marked, outliers in words', async () => {
    const text = await read(stage.nauheim, `${released()}?frage=miete`);
    expect(text).toContain('Nauheim (Ihre Kommune) 31.488,00 3.000,00');
    // Quartiles 2.000 and 10.000: usual up to 22.000.
    expect(text).toContain('33,3-mal so viel wie der Median');
    expect(text).toContain('Mittelwert 23.200,00');
    expect(text).not.toContain('Bischofsheim');
  });

  it('hides personnel of fewer than three people, with its remark, in page and files', async () => {
    const path = `${released()}?frage=personal.vzae`;
    const text = await read(stage.nauheim, path);
    expect(text).toMatch(/Trebur – unter drei Personen|Trebur unter drei Personen/);
    expect(text).not.toContain('Elternzeit');
    expect(text).toContain('2 Kommunen haben unter drei Personen');
    const csv = await openPage(stage.nauheim, `${released()}.csv`);
    expect(csv.match(/unter drei Personen/g)).toHaveLength(6);
    expect(await read(stage.trebur, path)).toContain('Stelle derzeit in Elternzeit');
    expect(await read(stage.trebur, path)).not.toContain('Nachfolge offen');
    expect(await read(stage.lead, path)).toContain('Nachfolge offen');
    expect(await read(stage.lead, `${path}&sicht=alle`)).not.toContain('Nachfolge offen');
  });

  it('takes size, measure and block from the address', async () => {
    const small = await read(stage.office, `${released()}?frage=miete&groesse=10000&bezug=absolut`);
    expect(small).toContain('Nauheim');
    expect(small).not.toContain('Stockstadt');
    expect(await read(stage.office, `${released()}?frage=miete&bezug=faelle`)).toContain('€ je Fall');
    expect(await read(stage.office, `${released()}?block=leistungen`)).not.toContain('Miete im Jahr');
    await expectStatus(
      stage.office,
      [`${released()}?frage=unbekannt`, `${stage.pathOf('keine')}/vergleich`],
      404,
    );
  });

  it('sets members side by side and counts who chose what', async () => {
    const matrix = await read(stage.nauheim, `${released()}/gegenueberstellung?block=ressourcen`);
    expect(matrix).toContain('Nauheim (Ihre)');
    expect(matrix).not.toContain('Bischofsheim');
    expect(await read(stage.nauheim, `${released()}?frage=wer`)).toContain('Eigenes Personal 5 von 5');
  });

  it('goes to a workbook whose figures are numbers', async () => {
    const response = await stage.nauheim.send(`${released()}.xlsx`);
    const sheet = await readSheet(new Uint8Array(await response.arrayBuffer()));
    const rows = sheet.ok ? (sheet.value[0]?.rows ?? []) : [];
    const rent = rows.find((row) => row[1] === 'Miete im Jahr');
    expect(rent?.slice(0, 4)).toEqual([
      'Ressourceneinsatz',
      'Miete im Jahr',
      '€ je 1.000 Einwohner',
      '10000',
    ]);
    expect(rent?.at(-1)).toBe('Beispieldaten');
    const [, given, words] = sheet.ok ? sheet.value : [];
    expect(given?.rows.find((row) => row[1] === 'Miete im Jahr')?.slice(2, 4)).toEqual(['€', '65150']);
    expect(given?.rows.flat()).toContain('unter drei Personen');
    expect(words?.rows[1]?.slice(1, 3)).toEqual(['Wer führt das Archiv?', 'Eigenes Personal']);
    expect(rows.flat()).not.toContain('Bischofsheim');
  });

  it('is not for members that take no part', async () => {
    await expectStatus(stage.gernsheim, [released(), `${released()}.csv`, running()], 403);
  });
});

describe('the comparison before the release', () => {
  it('shows office and lead what was released so far', async () => {
    for (const visitor of [stage.office, stage.lead]) {
      const text = await read(visitor, running());
      expect(text).toContain('Noch nicht für alle freigegeben');
      expect(text).toContain('1.000,00 bis 100.000,00');
    }
  });

  it('shows a member its own figures beside nothing', async () => {
    const text = await read(stage.nauheim, running());
    expect(text).toContain('noch nicht freigegeben');
    expect(text).toContain('31.488,00 €');
    expect(text).not.toMatch(/Trebur|Stockstadt|25.598|Median/);
    expect(await read(stage.nauheim, `${running()}?frage=miete`)).not.toContain('Stockstadt');
    expect(await read(stage.nauheim, `${running()}/gegenueberstellung`)).not.toContain('Stockstadt');
    await expectStatus(stage.nauheim, [`${running()}.csv`, `${running()}.xlsx`], 403);
  });

  it('marks made-up standard costs of a real survey, on pages and in files', async () => {
    const made = 'Die Kosten je Entgeltgruppe sind erfunden.';
    expect(await read(stage.lead, running())).toContain(made);
    expect(await read(stage.nauheim, running())).toContain(made);
    expect(await openPage(stage.lead, `${running()}.csv`)).toContain('Beispieldaten');
  });

  it('stays with what members see while somebody looks at it as they do', async () => {
    const html = await openPage(stage.lead, `${running()}?sicht=alle`);
    expect(html).toContain('/vergleich/gegenueberstellung?sicht=alle');
    for (const hidden of ['/vergleich/luecken', '/vergleich/ausgangswert'])
      expect(html).not.toContain(hidden);
  });

  it('names gaps to those who lead alone', async () => {
    expect(await read(stage.lead, `${running()}/luecken`)).toContain('Bischofsheim');
    await expectStatus(stage.nauheim, [`${running()}/luecken`, `${running()}/ausgangswert`], 403);
  });
});

describe('the baseline', () => {
  it('waits until the survey has ended', async () => {
    const response = await stage.office.post(`${running()}/ausgangswert`, {});
    expect(response.status).toBe(422);
    expect(textOf(await response.text())).toContain('Die Erhebung läuft noch');
  });

  it('is kept once, never changed by a new release, and told to the trail', async () => {
    const path = `${released()}/ausgangswert`;
    expect((await stage.trebur.post(path, {})).status).toBe(403);
    const page = await openPage(stage.lead, path);
    expect(page).not.toContain('vergleich.csv');
    const stand = /name="stand" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const unconfirmed = await stage.lead.post(path, { stand });
    expect([unconfirmed.status, textOf(await unconfirmed.text())]).toEqual([
      422,
      expect.stringContaining('Bestätigen Sie'),
    ]);
    // Somebody released since: nothing is kept that nobody looked at.
    expect((await stage.lead.post(path, { stand: `${stand}0`, endgueltig: 'ja' })).status).toBe(409);
    expect((await stage.lead.post(path, { stand, endgueltig: 'ja' })).status).toBe(303);
    expect((await stage.lead.post(path, { stand, endgueltig: 'ja' })).status).toBe(422);
    await app.services.database.inAlliance(app.alliance.id, async (tx) => {
      const nauheim = (await listMembers(tx)).find(({ member }) => member.key === NAUHEIM);
      const changed = new Map([
        ['miete', money(1n)],
        ['wer', answerOf(null, 'entfällt')],
      ]);
      await storeRelease(tx, app.alliance.id, surveyId, nauheim?.id ?? '', changed);
    });
    expect(await read(stage.office, path)).toContain('Festgehalten am 21.11.2026, Projektleitung');
    const kept = await app.services.database.inAlliance(app.alliance.id, (tx) =>
      readBaseline(tx, stage.projectId),
    );
    expect(kept.map(({ isSample }) => isSample)).toEqual([true]);
    expect(
      kept[0]?.values.find((value) => value.memberKey === NAUHEIM && value.itemKey === 'miete'),
    ).toMatchObject({
      value: 31_488_000_000n,
      divisor: 10_496_000n,
      measure: 'einwohner',
      unit: '€',
      day: '2025-12-31',
    });
    expect(kept[0]?.values.some((value) => value.memberKey === BISCHOFSHEIM)).toBe(false);
    // Two people: kept for later, told to nobody here.
    const staffed = kept[0]?.values.find(
      (value) => value.memberKey === BIEBESHEIM && value.itemKey === 'personal.kosten',
    );
    expect(staffed?.value).toBe(120_000_000_000n);
  });
});

it('is kept by itself with the release for all', async () => {
  await stage.survey('zuletzt', { state: 'auswertung' });
  const path = stage.pathOf('zuletzt');
  expect(await read(stage.nauheim, `${path}/vergleich`)).not.toContain('Stockstadt');
  expect((await stage.office.post(`${path}/schritt/freigeben`, { version: '1' })).status).toBe(303);
  expect(await read(stage.nauheim, `${path}/vergleich?frage=miete`)).toContain('Stockstadt');
  const text = await read(stage.office, `${path}/vergleich/ausgangswert`);
  expect(text).toContain('Festgehalten am 21.11.2026 Mit der Freigabe für alle.');
});

it('tells reports the main findings, small personnel left out', async () => {
  const other = await stage.survey('bericht', { state: 'auswertung' });
  const found = await app.services.database.inAlliance(app.alliance.id, (tx) => readComparison(tx, other));
  expect([found?.asked, found?.released]).toEqual([6, 5]);
  expect(found?.items.map(({ itemKey }) => itemKey)).toEqual([
    'miete',
    'personal.personen',
    'personal.vzae',
    'personal.kosten',
    'faelle',
  ]);
  expect(found?.items[0]?.outliers).toEqual(['Stockstadt: 33,3-mal so viel wie der Median']);
  // Raunheim 4, Nauheim and Stockstadt 3 each.
  expect(found?.items.find(({ itemKey }) => itemKey === 'personal.vzae')).toMatchObject({
    medianText: '3\u00a0VZÄ',
    answered: 5,
  });
});
