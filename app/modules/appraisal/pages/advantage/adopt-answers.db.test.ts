import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { SampleSheet, SampleSurvey } from '../../../surveys/domain/index.ts';
import { playSampleSurvey } from '../../../surveys/index.ts';
import { advantageStage, idIn, POOLED, saved } from '../../test-support/advantage-stage.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const { lead, costsOf, fill, text } = stage;
const ADOPT = `${costsOf('uebernahme')}/uebernehmen`;

const asked = { block: 'kennzahlen', help: '', required: false, condition: null, range: null } as const;
const figure = { ...asked, kind: 'zahl', measure: 'absolut', countsCases: false } as const;
const sheet = (
  memberKey: string,
  answers: SampleSheet['answers'],
  releasedDaysAgo: number | null,
): SampleSheet => ({
  ...{ memberKey, answers, releasedDaysAgo, source: 'bogen' },
});

const SURVEY: SampleSurvey = {
  questionnaire: {
    ...{ title: 'Bogen', description: '' },
    content: {
      checks: [],
      questions: [
        { ...figure, key: 'faelle', label: 'Fälle', unit: 'Fälle im Jahr', places: 0 },
        { ...figure, key: 'minuten', label: 'Bearbeitung', unit: 'Minuten', places: 1 },
        { ...asked, key: 'material', label: 'Material', kind: 'betrag', measure: 'absolut' },
      ],
    },
  },
  ...{ title: 'Wie arbeiten Sie heute?', introduction: '', project: 'uebernahme', referenceYear: 2025 },
  ...{ scope: 'alle', openedDaysAgo: 30, dueDaysAgo: 10, closedDaysAgo: null, releasedDaysAgo: null },
  sheets: [
    sheet(RAUNHEIM, { faelle: '600', minuten: '12,5', material: '1250,00' }, 5),
    // Hours for minutes
    sheet(TREBUR, { faelle: '300', minuten: '0,2' }, 5),
    sheet(NAUHEIM, { faelle: '77' }, null),
  ],
};

const valueIn = async (visitor: Visitor, path: string, name: string): Promise<string> =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(await openPage(visitor, path))?.[1] ?? `no ${name}`;

describe('figures taken over from released answers', () => {
  let choice: Record<string, string> = {};
  let survey = '';

  beforeAll(async () => {
    const ids = await stage.model('uebernahme');
    choice = { [`faelle-${idIn(ids.process)}`]: 'faelle', [`minuten-${idIn(ids.step)}`]: 'minuten' };
  });

  it('wait for the first release', async () => {
    expect(await text(costsOf('uebernahme'))).toContain('Die Kosten je Entgeltgruppe sind erfunden.');
    expect(await text(ADOPT)).toContain('Noch nichts freigegeben');
    survey = await inActing(app.services, app.alliance, 'befehl:demo', (acting) =>
      playSampleSurvey(acting, SURVEY),
    );
    expect(await text(ADOPT)).toContain('Wie arbeiten Sie heute? (2 von 3 freigegeben)');
  });

  it('are shown before they are taken over, and what looks wrong is left out', async () => {
    const page = await text(`${ADOPT}?${new URLSearchParams(choice)}`);
    expect(page).toContain('Raunheim Abrechnen: Fälle – keine Angabe 600');
    expect(page).toContain('Raunheim Abrechnen: Erfassen, Minuten – keine Angabe 12,5');
    expect(page).toContain('Trebur wird nicht übernommen:');
    expect(page).toContain('Für 1 Kommune übernehmen');
    expect(page).not.toContain('77');
  });

  it('are those of the releases that were looked at, in the survey that was chosen', async () => {
    const stand = await valueIn(lead, `${ADOPT}?${new URLSearchParams(choice)}`, 'stand');
    const head = await app.signedIn('head', NAUHEIM);
    const check = `/v/${app.alliance.slug}/erhebungen/${survey}/bogen/${NAUHEIM}/pruefen`;
    for (const schritt of ['vorlegen', 'freigeben'])
      await saved(head.post(check, { schritt, stand: await valueIn(head, check, 'stand') }));
    expect((await lead.post(ADOPT, { ...choice, erhebung: survey, stand })).status).toBe(409);
    const now = await valueIn(lead, `${ADOPT}?${new URLSearchParams(choice)}`, 'stand');
    const gone = await lead.post(ADOPT, { ...choice, erhebung: 'gibt-es-nicht', stand: now });
    expect([gone.status, textOf(await gone.text())]).toEqual([
      409,
      expect.stringContaining('Diese Erhebung steht nicht mehr zur Wahl'),
    ]);
  });

  it('are written with their source, unless somebody changed figures meanwhile', async () => {
    const chosen = { ...choice, 'kosten-heute': 'material' };
    const html = await openPage(lead, `${ADOPT}?${new URLSearchParams(chosen)}`);
    const seen = /name="stand" value="([^"]*)"/.exec(html)?.[1] ?? 'none';
    const member = `${costsOf('uebernahme')}/kommunen/${NAUHEIM}`;
    await saved(fill(member, { 'kosten-heute': '5', 'kosten-gemeinsam': '0', quelle: '' }));
    expect((await lead.post(ADOPT, { ...chosen, stand: seen })).status).toBe(409);
    const again = await openPage(lead, `${ADOPT}?${new URLSearchParams(chosen)}`);
    const stand = /name="stand" value="([^"]*)"/.exec(again)?.[1] ?? '';
    await saved(lead.post(ADOPT, { ...chosen, stand }));
    await saved(fill(`${costsOf('uebernahme')}/gemeinsam`, POOLED));
    // 600 × 12.5 × 0.64 + 1,250.00
    expect(await text(costsOf('uebernahme'))).toContain('Raunheim 6.050,00 €');
    // The answers are made up, and so is the check from now on.
    expect(await text(costsOf('uebernahme'))).toContain(
      'Zahlen und Bewertungen dieser Prüfung sind erfunden.',
    );
    const form = await openPage(lead, `${costsOf('uebernahme')}/kommunen/${RAUNHEIM}`);
    expect(form).toContain('Erhebung „Wie arbeiten Sie heute?“, Freigabe 1');
  });

  it('are a matter of those who see released sheets while a survey runs', async () => {
    // Not of everyone who works for the town that leads, though its head keeps the model.
    for (const other of [await app.signedIn('head', TREBUR), stage.leadHead]) {
      expect((await other.send(`${ADOPT}?${new URLSearchParams(choice)}`)).status).toBe(403);
      expect((await other.post(ADOPT, { ...choice, stand: '' })).status).toBe(403);
    }
    const costs = await text(costsOf('uebernahme'), stage.leadHead);
    expect(costs).toContain('Prozess anlegen');
    expect(costs).not.toContain('Aus der Erhebung übernehmen');
  });
});
