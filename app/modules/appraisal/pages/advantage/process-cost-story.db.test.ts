import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { saveMemberFacts } from '../../store/member-facts-store.ts';
import { advantageStage, idIn, POOLED, STEP, saved } from '../../test-support/advantage-stage.ts';
import { euro } from '../../test-support/model-samples.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const { lead, costsOf, fill, text } = stage;
const trebur = await app.signedIn('head', TREBUR);
const bischofsheim = await app.signedIn('head', '06433002');

/** What a member tells: cases, own minutes, cost. */
const facts = (ids: { process: string; step: string }, cases: string, today = '0', minutes = '') => ({
  [`faelle-${idIn(ids.process)}`]: cases,
  [`minuten-${idIn(ids.step)}`]: minutes,
  'kosten-heute': today,
  'kosten-gemeinsam': '0',
  quelle: 'Erhebung',
});

describe('from the first process to the result of every member', () => {
  let ids = { process: '', step: '' };
  const member = (key: string) => `${costsOf('kosten')}/kommunen/${key}`;

  beforeAll(async () => {
    ids = await stage.model('kosten');
  });

  it('says what is missing before anything was told', async () => {
    const page = await text(costsOf('kosten'), lead);
    expect(page).toContain('Die gemeinsamen Kosten sind noch nicht eingetragen.');
    expect(page).toMatch(/Raunheim( – nicht bekannt){4} Angaben fehlen/);
    expect(page).toContain('Erfassen Standardisierbar 100 % 10 (EG 8) 6 (EG 8)');
  });

  it('names who pays more, though the sum saves', async () => {
    await saved(fill(`${costsOf('kosten')}/gemeinsam`, POOLED));
    // 600 × 10 × 0.64 + 100.00 = 3,940.00; 600 × 6 × 0.64 + 1,000.00 = 3,304.00
    await saved(fill(member(RAUNHEIM), facts(ids, '600', '100,00')));
    // 1,920.00 and 1,152.00 + 1,000.00, entered by the member itself
    await saved(fill(member(TREBUR), facts(ids, '300'), trebur));
    const page = await text(costsOf('kosten'), lead);
    expect(page).toContain('Trebur zahlt gemeinsam mehr als heute Die Summe aller spart trotzdem.');
    expect(page).toContain(
      'Heute im Jahr 5.860,00 € Gemeinsam im Jahr 5.456,00 € Ersparnis zusammen 404,00 € 6,9 %',
    );
    expect(page).toContain('Gerechnet mit 2 Kommunen von 3');
    expect(page).toMatch(/Raunheim 3\.940,00 € 3\.304,00 € 636,00 € 16,1 % spart/);
    expect(page).toMatch(/Trebur 1\.920,00 € 2\.152,00 € −232,00 € −12,1 % zahlt mehr/);
    // 404.00 + 2,000.00 for all; (−232.00 + 1,000.00) × 2 for Trebur
    expect(page).toContain('dürfen höchstens 2.404,00 € im Jahr betragen, damit alle zusammen');
    expect(page).toContain(
      'Sie dürfen höchstens 1.536,00 € im Jahr betragen, damit keine einzige Kommune mehr zahlt',
    );
  });

  it('shows a member how its figure came about', async () => {
    const page = await text(member(TREBUR), trebur);
    expect(page).toContain('300 Fälle × 10 Minuten × 61.440,00 € ÷ 96.000 Minuten (EG 8) 1.920,00 €');
    expect(page).toContain('2.000,00 € zu gleichen Teilen: 1 von 2 gleichen Anteilen 1.000,00 €');
    expect(page).toContain('Vertretung nicht gesichert');
  });

  it('hides the work of a member from the others, and its cost from whoever takes no part', async () => {
    const other = await text(member(RAUNHEIM), trebur);
    expect(other).toContain('3.940,00 €');
    expect(other).not.toContain('600 Fälle');
    expect(other).not.toContain('Stellen heute');
    expect(other).not.toContain('Angaben dieser Kommune');
    const outside = await text(costsOf('kosten'), bischofsheim);
    expect(outside).toContain('Ersparnis zusammen 404,00 €');
    expect(outside).toContain('1 Kommune zahlt gemeinsam mehr als heute');
    for (const hidden of ['3.940,00', 'Raunheim', 'Trebur', 'Nauheim']) expect(outside).not.toContain(hidden);
    expect((await bischofsheim.send(member(RAUNHEIM))).status).toBe(403);
    // Who is late is for those who keep the model.
    expect(await text(costsOf('kosten'), trebur)).not.toContain('Angaben fehlen');
  });

  it('hides it from others of the town that leads, who may not enter it either', async () => {
    const other = await text(member(TREBUR), stage.leadHead);
    expect(other).toContain('1.920,00 €');
    expect(other).not.toContain('300 Fälle');
    expect(other).not.toContain('Angaben dieser Kommune');
    const posted = await stage.leadHead.post(member(TREBUR), { version: '1', ...facts(ids, '1') });
    expect(posted.status).toBe(403);
    expect(await text(costsOf('kosten'), stage.leadHead)).not.toContain('Angaben fehlen');
  });

  it('exports the same rows', async () => {
    const csv = await (await lead.send(`${costsOf('kosten')}.csv`)).text();
    expect(csv).toContain(
      'Trebur;1.920,00;0,00;1.920,00;1.152,00;1.000,00;0,00;0,00;0,00;2.152,00;−232,00;−12,1;',
    );
    const xlsx = await lead.send(`${costsOf('kosten')}.xlsx`);
    expect([xlsx.status, xlsx.headers.get('content-type')]).toEqual([200, expect.stringContaining('sheet')]);
    const narrow = await (await bischofsheim.send(`${costsOf('kosten')}.csv`)).text();
    expect(narrow).not.toContain('Trebur');
  });

  it('takes a zero for a zero: who has no cases still bears its share', async () => {
    await saved(fill(member(NAUHEIM), facts(ids, '0')));
    const page = await text(costsOf('kosten'), lead);
    expect(page).toMatch(/Nauheim 0,00 € 666,6\d € −666,6\d €/);
    expect(page).toContain('Gerechnet mit 3 Kommunen von 3');
  });

  it('tells the trail every act', async () => {
    const trail = await text('/v/muster/protokoll?art=appraisal&gegenstand=kosten', stage.office);
    for (const act of [
      'Prozess der Prozesskosten gespeichert',
      'Schritt der Prozesskosten gespeichert',
      'gemeinsame Kosten gespeichert',
      'Fallzahlen, Minuten und Kosten einer Kommune gespeichert',
    ])
      expect(trail).toContain(act);
  });
});

describe('the forms of the model', () => {
  let ids = { process: '', step: '' };
  const facet = (key: string) => `${costsOf('formen')}/kommunen/${key}`;

  beforeAll(async () => {
    ids = await stage.model('formen');
  });

  it('answer wrong input with every reason and all that was typed', async () => {
    const wrong = { ...STEP, titel: '', 'minuten-gemeinsam': '600', 'gruppe-heute': 'EG 99' };
    const refused = await fill(ids.step, wrong);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(textOf(html)).toContain('Bitte prüfen Sie drei Angaben');
    expect(textOf(html)).toContain('Gemeint sind Minuten je Fall, nicht Stunden.');
    expect(html).toContain('value="600"');
    const typed = await fill(facet(TREBUR), facts(ids, 'zwölf', 'x'), trebur);
    expect(typed.status).toBe(422);
    expect(await typed.text()).toContain('value="zwölf"');
  });

  it('show both versions where two edits cross', async () => {
    const first = await fill(ids.process, { titel: 'Abrechnen', einheit: 'Bescheide' });
    expect(first.status).toBe(303);
    const second = await lead.post(ids.process, { titel: 'Abrechnen', einheit: 'Vorgänge', version: '1' });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(textOf(page)).toContain('Zwei Fassungen');
    expect(textOf(page)).toContain('Bescheide');
    expect(page).toContain('name="version" value="2"');
    await saved(fill(facet(TREBUR), facts(ids, '5'), trebur));
    const late = await lead.post(facet(TREBUR), { version: '0', ...facts(ids, '6') });
    expect(late.status).toBe(409);
  });

  it('refuse who may not write', async () => {
    expect(
      (await trebur.post(`${costsOf('formen')}/prozesse/neu`, { titel: 'x', version: '0' })).status,
    ).toBe(403);
    expect((await trebur.send(ids.step)).status).toBe(403);
    expect((await trebur.post(facet(RAUNHEIM), { version: '0', ...facts(ids, '1') })).status).toBe(403);
    expect((await trebur.post(`${costsOf('formen')}/gemeinsam`, { version: '0', ...POOLED })).status).toBe(
      403,
    );
  });

  it('take a step out and back', async () => {
    await saved(lead.post(`${ids.step}/entfernen`, {}));
    const without = await text(costsOf('formen'), lead);
    expect(without).toContain('Noch kein Schritt');
    expect(without).toContain('Erfassen Schritt von Abrechnen Zurückholen');
    await saved(lead.post(`${ids.step}/zurueckholen`, {}));
    await saved(lead.post(`${ids.process}/entfernen`, {}));
    expect(await text(costsOf('formen'), lead)).toContain('Abrechnen Prozess Zurückholen');
    await saved(lead.post(`${ids.process}/zurueckholen`, {}));
    expect(await text(costsOf('formen'), lead)).toContain('Erfassen Standardisierbar');
  });

  it('know no addresses of other projects', async () => {
    await stage.project('fremd');
    const foreign = `${costsOf('fremd')}/prozesse/${idIn(ids.process)}`;
    expect((await lead.send(foreign)).status).toBe(404);
    expect((await lead.post(foreign, { titel: 'x', einheit: 'y', version: '1' })).status).toBe(404);
    expect((await lead.send(`${costsOf('fremd')}/kommunen/06433002`)).status).toBe(404);
    expect((await lead.send(`/v/muster/projekte/nirgends/pruefung/prozesskosten`)).status).toBe(404);
    expect(await text(costsOf('fremd'), trebur)).toContain('Noch kein Modell der Prozesskosten');
  });
});

describe('an ended project', () => {
  const [costs, criteria] = [costsOf('zu'), stage.criteriaOf('zu')];

  beforeAll(async () => {
    const { undertakingId } = await stage.project('zu', true);
    await app.services.database.inAlliance(app.alliance.id, (tx) => tellBefore(tx, undertakingId));
  });

  it('offers nobody a form, and says why to whoever had one open', async () => {
    for (const visitor of [lead, stage.office, trebur]) {
      for (const page of [costs, criteria]) {
        const html = await openPage(visitor, page);
        for (const act of [
          'anlegen</a>',
          'eintragen</a>',
          '>Ändern<',
          '/entfernen',
          '/zurueckholen',
          '/vorlage',
        ])
          expect([act, html.includes(act)]).toEqual([act, false]);
      }
      const posts = [
        [`${costs}/prozesse/neu`, { version: '0', titel: 'x', einheit: 'y' }],
        [`${costs}/gemeinsam`, { version: '0', ...POOLED }],
        [`${costs}/kommunen/${TREBUR}`, { version: '1', 'kosten-heute': '1', 'kosten-gemeinsam': '0' }],
        [`${costs}/uebernehmen`, {}],
        [`${criteria}/neu`, { version: '0', titel: 'x' }],
        [`${criteria}/vorlage`, {}],
        [`${criteria}/kommunen/${TREBUR}`, { version: '0' }],
      ] as const;
      for (const [path, fields] of posts) {
        const answer = await visitor.post(path, fields);
        expect([path, answer.status]).toEqual([path, 409]);
        expect(textOf(await answer.text())).toContain('Das Projekt ist beendet');
      }
      expect((await visitor.send(`${costs}/prozesse/neu`)).status).toBe(409);
    }
  });

  it('still shows what was told', async () => {
    const page = await text(`${costs}/kommunen/${TREBUR}`, trebur);
    expect(page).toContain('Trebur');
    expect(page).not.toContain('Angaben dieser Kommune');
  });
});

/** Trebur told its cost while the project still ran. */
async function tellBefore(tx: Tx, undertakingId: string): Promise<void> {
  const member = (await listMembers(tx)).find(({ member: { key } }) => key === TREBUR);
  const cost = { furtherToday: euro('100.00'), furtherPooled: euro('0.00') };
  await saveMemberFacts(tx, app.alliance.id, undertakingId, {
    ...{ memberId: member?.id ?? '', note: '', version: 1 },
    ...{ volumes: new Map(), minutes: new Map() },
    ...cost,
  });
}
