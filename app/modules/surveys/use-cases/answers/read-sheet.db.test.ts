import { expect, it } from 'vitest';
import { GROSS_GERAU_MEMBERS } from '../../../../../db/seeds/gross-gerau/members.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import { insertMembers, listMembers } from '../../../region/index.ts';
import { findSurvey } from '../../store/survey-store.ts';
import { RAUNHEIM } from '../../test-support/ask-survey.ts';
import { moneyQuestion } from '../../test-support/questions.ts';
import { storeSurvey } from '../../test-support/stored-survey.ts';
import { readCompared } from '../comparison/read-compared.ts';
import { readSheet } from './read-sheet.ts';
import { saveSheetAnswers } from './save-sheet-answers.ts';

const COUNTY = '06433';
const costs = moneyQuestion('kosten', {
  measure: 'einwohner',
  range: { per: 'einwohner', min: null, max: 1_000_000_000n as Millionths },
});

const { services, alliance, clock } = await createTestApp();

it('checks the figures of a county by the inhabitants that they are compared by', async () => {
  await services.database.inAlliance(alliance.id, async (tx) => {
    await insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS);
    const asked = (await listMembers(tx)).filter(({ member }) => [COUNTY, RAUNHEIM].includes(member.key));
    await storeSurvey(tx, alliance.id, {
      questionnaire: { questions: [costs], checks: [] },
      survey: { state: 'laufend' },
      sheets: new Map(asked.map(({ id }) => [id, null])),
    });
    const survey = await findSurvey(tx, 'erhebung');
    if (!survey) throw new Error('no survey');
    const place = { survey: survey.slug, memberKey: COUNTY };
    const acting = { tx, alliance, at: clock.now(), today: clock.today(), actor: 'test', origin: '' };
    const writer = { capacity: 'leitung', label: 'Leitung', source: 'bogen' } as const;
    const typed = { text: '1.000.000.000,00', chosen: [], rows: [], file: null, note: '' };
    const changes = [{ questionKey: 'kosten', version: 0, typed }];
    must(await saveSheetAnswers(acting, { ...place, writer, changes }));
    const { members } = await readCompared(tx, survey);
    for (const { memberKey, population } of members) {
      const { inhabitants } = must(await readSheet(tx, { ...place, memberKey }));
      expect([memberKey, inhabitants]).toEqual([memberKey, population?.value]);
    }
    const { findings } = must(await readSheet(tx, place));
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/bei 2\d\d\.\d{3} Einwohnern/),
    ]);
  });
});
