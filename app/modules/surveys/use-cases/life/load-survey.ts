import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { whyNotAsked } from '../../domain/answers/asked-questions.ts';
import type { SheetRecord } from '../../domain/life/sheet.ts';
import type { SurveyFacts } from '../../domain/life/survey-steps.ts';
import type { QuestionnaireHead } from '../../domain/questionnaire/library.ts';
import type { Questionnaire } from '../../domain/questionnaire/question.ts';
import { blockProgress, totalProgress } from '../../domain/sheet/sheet-progress.ts';
import { whyNotOnBehalf } from '../../domain/sheet/why-not-on-behalf.ts';
import { type AnswerRecord, listAnswersOfSurvey } from '../../store/answer-store.ts';
import { listQuestionnaires, readQuestions } from '../../store/questionnaire-store.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { answersOf } from '../answers/read-sheet.ts';
import { type Asking, answeringRole } from '../answers/sheet-access.ts';
import { readSurveyScene, type SurveyScene } from './survey-scene.ts';
import { surveyFacts } from './take-survey-step.ts';

/** The sheet of a member as the page of a survey lists it. */
export interface ListedSheet extends SheetRecord {
  readonly memberKey: string;
  readonly name: string;
  /**
   * How many of the questions that are asked now have an answer, as the sheet itself counts. Not of how many: which
   * questions are asked tells what was answered, and that is the member's own until its release (practice 9).
   */
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
      return readPage(tx, scene, { principal, allianceId: id, today });
    },
    'snapshot',
  );

async function readPage(tx: Tx, scene: SurveyScene, asking: Asking): Promise<SurveyPage> {
  const { survey, viewer, mayKeep } = scene;
  const questionnaire = (await listQuestionnaires(tx)).find(({ id }) => id === survey.questionnaireId);
  if (!questionnaire) throw new Error('a survey asks a questionnaire');
  const questions = await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber);
  const sheets = await readListedSheets(tx, scene, { asking, questions });
  const { today } = asking;
  const seesAll = mayKeep || viewer.seesAll;
  return {
    ...scene,
    questionnaire,
    questions,
    sheets: sheets.filter(({ memberKey }) => seesAll || viewer.memberKeys.includes(memberKey)),
    askedKeys: sheets.map(({ memberKey }) => memberKey),
    facts: await surveyFacts({ tx, today }, scene),
    today,
  };
}

interface Listing {
  readonly asking: Asking;
  readonly questions: Questionnaire;
}

async function readListedSheets(
  tx: Tx,
  scene: SurveyScene,
  { asking, questions }: Listing,
): Promise<ListedSheet[]> {
  const surveyId = scene.survey.id;
  const sheets = new Map((await listSheets(tx, [surveyId])).map((sheet) => [sheet.memberId, sheet]));
  const written = await listAnswersOfSurvey(tx, surveyId);
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    const records = written.get(id) ?? [];
    const answers = answersOf(records);
    const blocks = blockProgress(questions, answers, whyNotAsked(questions, answers));
    const isOwn = scene.viewer.actsFor.includes(key) || answeringRole(asking, key) !== undefined;
    const opens = isOwn ? 'bogen' : whatOpens(scene, sheet, records);
    return [{ ...sheet, memberKey: key, name, answered: totalProgress(blocks).answered, opens }];
  });
}

/** Office and lead open a sheet while the member has written nothing itself, and what its head released (practice 9). */
function whatOpens(
  { mayKeep }: SurveyScene,
  { state, releaseNumber }: SheetRecord,
  answers: readonly AnswerRecord[],
): ListedSheet['opens'] {
  if (mayKeep && releaseNumber > 0) return 'freigaben';
  return mayKeep && whyNotOnBehalf({ state, answers, lastRelease: undefined }) === null ? 'bogen' : null;
}
