import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import type { TestApp } from '../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { AS_REPORTED } from '../../projects/domain/index.ts';
import { insertParticipations, insertUndertakings } from '../../projects/index.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';
import type { Answer, ChoiceQuestion } from '../domain/questionnaire/question.ts';
import { insertPayGradeRates } from '../index.ts';
import {
  answerOf,
  money,
  moneyQuestion,
  number,
  numberQuestion,
  payGradeRate,
  questionnaireOf,
  staff,
  staffLine,
  staffQuestion,
} from './comparison-samples.ts';
import { storeSurvey } from './stored-survey.ts';

export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';
export const BIEBESHEIM = '06433001';
const STOCKSTADT = '06433013';
export const BISCHOFSHEIM = '06433002';
/** Takes no part. */
const GERNSHEIM = '06433004';

const TAKING = [RAUNHEIM, TREBUR, NAUHEIM, BIEBESHEIM, STOCKSTADT, BISCHOFSHEIM];

const choice: ChoiceQuestion = {
  ...numberQuestion('wer', { label: 'Wer führt das Archiv?' }),
  kind: 'auswahl',
  several: false,
  choices: [
    { value: 'selbst', label: 'Eigenes Personal' },
    { value: 'fremd', label: 'Ein Dienstleister' },
  ],
};

const ARCHIVE_SURVEY = questionnaireOf(
  choice,
  numberQuestion('faelle', {
    label: 'Anfragen im Jahr',
    unit: 'Anfragen',
    countsCases: true,
    block: 'leistungen',
  }),
  moneyQuestion('miete', { label: 'Miete im Jahr' }),
  staffQuestion('personal', { label: 'Archivpersonal' }),
);

/** Rent in cents, people and a remark about them of each town; nothing of Bischofsheim. */
const FACTS: readonly (readonly [string, bigint, number, string])[] = [
  [RAUNHEIM, 15_297_00n, 4, ''],
  [TREBUR, 25_598_00n, 1, 'Stelle derzeit in Elternzeit'],
  [NAUHEIM, 31_488_00n, 3, ''],
  [BIEBESHEIM, 65_150_00n, 2, 'Nachfolge offen'],
  [STOCKSTADT, 594_500_00n, 3, ''],
];

function answersOf(rent: bigint, persons: number, note: string): ReadonlyMap<string, Answer> {
  return new Map([
    ['wer', answerOf({ kind: 'auswahl', chosen: ['selbst'] })],
    ['faelle', number('100')],
    ['miete', money(rent)],
    ['personal', staff([staffLine('9b', persons, `${persons}.0`)], note)],
  ]);
}

/** A running archive project of six towns, led by Raunheim, and a way to put surveys to them that five released. */
export async function comparisonStage({ services: { database }, alliance, signedIn }: TestApp) {
  const projectId = await database.inAlliance(alliance.id, async (tx) => {
    await insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS);
    await insertPayGradeRates(tx, alliance.id, [{ ...payGradeRate('9b', 60_000n), id: newId() }]);
    return storeProject(tx, alliance.id);
  });
  const survey = (slug: string, changes: Partial<SurveyRecord> = {}): Promise<string> =>
    database.inAlliance(alliance.id, async (tx) => {
      const ids = new Map((await listMembers(tx)).map(({ id, member }) => [member.key, id]));
      const sheets = new Map(
        FACTS.map(([key, rent, persons, note]) => [ids.get(key) ?? '', answersOf(rent, persons, note)]),
      );
      return storeSurvey(tx, alliance.id, {
        questionnaire: ARCHIVE_SURVEY,
        survey: { slug, title: `Archiv ${slug}`, undertakingId: projectId, ...changes },
        sheets: new Map([...sheets, [ids.get(BISCHOFSHEIM) ?? '', null]]),
      });
    });
  return {
    survey,
    projectId,
    pathOf: (slug: string): string => `/v/${alliance.slug}/erhebungen/${slug}`,
    office: await signedIn('coordinator'),
    lead: await signedIn('lead', RAUNHEIM),
    trebur: await signedIn('head', TREBUR),
    nauheim: await signedIn('delegate', NAUHEIM),
    gernsheim: await signedIn('head', GERNSHEIM),
  };
}

async function storeProject(tx: Tx, allianceId: string): Promise<string> {
  const from = calendarDate('2026-03-01');
  const ids = await insertUndertakings(tx, allianceId, [
    {
      ...AS_REPORTED,
      ...{ slug: 'archiv', title: 'Archivwesen', kind: 'pruefprojekt', implementationTitle: null },
      ...{ areaId: null, printedParticipants: null, description: '', source: 'Test' },
      states: [
        {
          ...{ since: from, precision: 'day', state: 'laufend', outcome: null, reason: '', until: null },
          source: 'Test',
        },
      ],
    },
  ]);
  const undertakingId = ids.get('archiv') ?? '';
  const members = (await listMembers(tx)).filter(({ member }) => TAKING.includes(member.key));
  await insertParticipations(
    tx,
    allianceId,
    members.map(({ id, member }) => ({
      ...{ undertakingId, memberId: id, validFrom: from, validTo: null, version: 1 },
      ...{ participates: true, represented: true, coreTeam: false, implementation: null },
      ...{
        responsible: true,
        note: '',
        roles: [member.key === RAUNHEIM ? ('PL' as const) : ('PG' as const)],
      },
    })),
  );
  return undertakingId;
}
