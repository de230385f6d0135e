import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { must } from '../../../foundation/result.ts';
import type { Acting } from '../../../platform/acting.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Services } from '../../../platform/services.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import { typedOf } from '../domain/answers/typed.ts';
import type { SurveyRecord, SurveyState } from '../domain/life/survey.ts';
import type { Answer, Questionnaire } from '../domain/questionnaire/question.ts';
import type { SheetWriter } from '../domain/sheet/writer.ts';
import { insertQuestionnaire, insertQuestionnaireVersion } from '../store/questionnaire-store.ts';
import { listReleases } from '../store/release-store.ts';
import { insertSheets } from '../store/sheet-store.ts';
import { holdSurvey, insertSurvey, updateSurvey } from '../store/survey-store.ts';
import { readSheet } from '../use-cases/answers/read-sheet.ts';
import { saveSheetAnswers } from '../use-cases/answers/save-sheet-answers.ts';
import { type StepTerms, takeSheetStep } from '../use-cases/answers/take-sheet-step.ts';

export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';

export interface AskedOptions {
  readonly slug?: string;
  readonly referenceYear?: number;
  readonly dueOn?: CalendarDate | null;
  readonly undertakingId?: string | null;
  readonly isSample?: boolean;
  readonly introduction?: string;
  /** A questionnaire that an earlier survey asked already; else one of its own is stored. */
  readonly questionnaireId?: string;
}

const DELEGATE: SheetWriter = { capacity: 'mitarbeit', label: 'IKZ-Beauftragte', source: 'bogen' };

/** A running survey that asks three towns, and short ways to answer and release. */
export async function askSurvey(
  services: Services,
  alliance: Alliance,
  questionnaire: Questionnaire,
  options: AskedOptions = {},
) {
  const { database, clock } = services;
  const survey = surveyOf(clock, options);
  const { slug } = survey;
  const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.inAlliance(alliance.id, work);
  const by = { actor: 'konto-test', at: clock.now() };
  await inTx(async (tx) => {
    if (options.questionnaireId === undefined)
      await storeQuestionnaire(tx, alliance.id, survey, { questionnaire, by });
    await store(tx, alliance.id, survey, by);
  });
  const acting = (tx: Tx) => actingIn(services, alliance, tx);
  const answer = (memberKey: string, given: Readonly<Record<string, Answer>>, writer = DELEGATE) =>
    inTx(async (tx) => {
      const { records } = must(await readSheet(tx, { survey: slug, memberKey }));
      const changes = changesOf(questionnaire, given, records);
      return must(await saveSheetAnswers(acting(tx), { survey: slug, memberKey, writer, changes }));
    });
  const step = (memberKey: string, terms: Partial<StepTerms> & Pick<StepTerms, 'step'>) =>
    inTx(async (tx) => {
      const sheet = must(await readSheet(tx, { survey: slug, memberKey }, 'lock'));
      const releases = await listReleases(tx, sheet.survey.id, sheet.member.id);
      const held = { ...sheet, releases, capacity: 'leitung' as const, label: 'Leitung' };
      return must(await takeSheetStep(acting(tx), held, { version: null, note: '', ...terms }));
    });
  const setState = (state: SurveyState) =>
    inTx(async (tx) => {
      const now = await holdSurvey(tx, slug);
      if (now) await updateSurvey(tx, { ...now, state });
    });
  return {
    survey,
    inTx,
    answer,
    step,
    setState,
    sheet: (memberKey: string) => `/v/${alliance.slug}/erhebungen/${slug}/bogen/${memberKey}`,
  };
}

const actingIn = ({ clock }: Services, alliance: Alliance, tx: Tx): Acting => ({
  ...{ tx, alliance, at: clock.now(), today: clock.today() },
  ...{ actor: 'konto-test', origin: 'http://localhost' },
});

const changesOf = (
  { questions }: Questionnaire,
  given: Readonly<Record<string, Answer>>,
  records: ReadonlyMap<string, { readonly version: number }>,
) =>
  questions
    .filter(({ key }) => key in given)
    .map((question) => ({
      questionKey: question.key,
      version: records.get(question.key)?.version ?? 0,
      typed: typedOf(question, given[question.key]),
    }));

function surveyOf(clock: Services['clock'], options: AskedOptions): SurveyRecord {
  const slug = options.slug ?? 'ist-analyse';
  return {
    ...{ id: newId(), slug, title: `Erhebung ${slug}`, introduction: options.introduction ?? '' },
    ...{ undertakingId: options.undertakingId ?? null, questionnaireNumber: 1 },
    questionnaireId: options.questionnaireId ?? newId(),
    ...{ referenceYear: options.referenceYear ?? 2025, state: 'laufend', scope: 'alle' },
    dueOn: options.dueOn === undefined ? addDays(clock.today(), 14) : options.dueOn,
    ...{ openedAt: clock.now(), closedAt: null, releasedAt: null },
    ...{ isSample: options.isSample ?? false, version: 1 },
  };
}

interface By {
  readonly actor: string;
  readonly at: Date;
}

async function storeQuestionnaire(
  tx: Tx,
  allianceId: string,
  { questionnaireId: id, slug }: SurveyRecord,
  { questionnaire, by }: { readonly questionnaire: Questionnaire; readonly by: By },
): Promise<void> {
  const head = { id, slug, title: slug, description: '', origin: null, isSample: false };
  await insertQuestionnaire(tx, allianceId, head, by);
  const version = { number: 1, state: 'gueltig' as const, content: questionnaire, changeNote: '' };
  await insertQuestionnaireVersion(
    tx,
    allianceId,
    { ...version, questionnaireId: id, createdAt: by.at, version: 1 },
    by,
  );
}

async function store(tx: Tx, allianceId: string, survey: SurveyRecord, by: By): Promise<void> {
  if ((await listMembers(tx)).length === 0) await insertMembers(tx, allianceId, GROSS_GERAU_MEMBERS);
  await insertSurvey(tx, allianceId, survey, by);
  const asked = (await listMembers(tx)).filter(({ member }) =>
    [RAUNHEIM, TREBUR, NAUHEIM].includes(member.key),
  );
  await insertSheets(
    tx,
    allianceId,
    survey.id,
    asked.map((member) => member.id),
  );
}
