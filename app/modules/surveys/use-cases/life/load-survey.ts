import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import type { SheetRecord } from '../../domain/life/sheet.ts';
import type { SurveyFacts } from '../../domain/life/survey-steps.ts';
import type { QuestionnaireHead } from '../../domain/questionnaire/library.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { whyNotOnBehalf } from '../../domain/sheet/why-not-on-behalf.ts';
import { countAnswers, listWriters } from '../../store/answer-store.ts';
import { listQuestionnaires, readQuestions } from '../../store/questionnaire-store.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { readSurveyScene, type SurveyScene } from './survey-scene.ts';
import { surveyFacts } from './take-survey-step.ts';

/** The sheet of a member as the page of a survey lists it. */
export interface ListedSheet extends SheetRecord {
  readonly memberKey: string;
  readonly name: string;
  /** How many questions have an answer, whether released or not. */
  readonly answered: number;
  /** What of it the viewer may open: the sheet itself, what was released of it, or nothing. */
  readonly opens: 'bogen' | 'freigaben' | null;
}

export interface SurveyPage extends SurveyScene {
  readonly questionnaire: QuestionnaireHead;
  readonly questions: Questionnaire;
  /** Sheets whose state the viewer may know: all for office, lead, steering group and auditors, else the own (practice 10). */
  readonly sheets: readonly ListedSheet[];
  /** Every member asked, in the order of all lists. */
  readonly askedKeys: readonly string[];
  readonly facts: SurveyFacts;
  readonly today: CalendarDate;
}

/** The page of one survey; undefined where there is none, or a draft that is not the viewer's to see. */
export const loadSurvey = (
  { database, clock }: Services,
  { id }: Alliance,
  principal: Principal,
  slug: string,
): Promise<SurveyPage | undefined> =>
  database.inAlliance(
    id,
    async (tx) => {
      const today = clock.today();
      const scene = await readSurveyScene(tx, { allianceId: id, principal, slug, today });
      if (!scene || (scene.survey.state === 'entwurf' && !scene.mayKeep)) return undefined;
      return readPage(tx, scene, today);
    },
    'snapshot',
  );

async function readPage(tx: Tx, scene: SurveyScene, today: CalendarDate): Promise<SurveyPage> {
  const { survey, viewer, mayKeep } = scene;
  const questionnaire = (await listQuestionnaires(tx)).find(({ id }) => id === survey.questionnaireId);
  if (!questionnaire) throw new Error('a survey asks a questionnaire');
  const sheets = await readListedSheets(tx, scene);
  const seesAll = mayKeep || viewer.seesAll;
  return {
    ...scene,
    questionnaire,
    questions: await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber),
    sheets: sheets.filter(({ memberKey }) => seesAll || viewer.memberKeys.includes(memberKey)),
    askedKeys: sheets.map(({ memberKey }) => memberKey),
    facts: await surveyFacts({ tx, today }, scene),
    today,
  };
}

async function readListedSheets(tx: Tx, scene: SurveyScene): Promise<ListedSheet[]> {
  const surveyId = scene.survey.id;
  const sheets = new Map((await listSheets(tx, [surveyId])).map((sheet) => [sheet.memberId, sheet]));
  const answered = await countAnswers(tx, surveyId);
  const writers = await listWriters(tx, surveyId);
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    const opens = whatOpens(scene, key, sheet, writers.get(id) ?? []);
    return [{ ...sheet, memberKey: key, name, answered: answered.get(id) ?? 0, opens }];
  });
}

/** Office and lead open a sheet while the member has written nothing itself, and what its head released (practice 9). */
function whatOpens(
  { viewer, mayKeep }: SurveyScene,
  memberKey: string,
  { state, releaseNumber }: SheetRecord,
  writers: readonly string[],
): ListedSheet['opens'] {
  if (viewer.memberKeys.includes(memberKey)) return 'bogen';
  if (mayKeep && releaseNumber > 0) return 'freigaben';
  const answers = writers.map((byLabel) => ({ byLabel }));
  return mayKeep && whyNotOnBehalf({ state, answers, lastRelease: undefined }) === null ? 'bogen' : null;
}
