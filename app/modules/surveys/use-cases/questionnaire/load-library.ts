import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import type { QuestionnaireHead, QuestionnaireVersion } from '../../domain/questionnaire/library.ts';
import {
  findQuestionnaire,
  listNewestVersions,
  listQuestionnaires,
  listQuestionnaireVersions,
} from '../../store/questionnaire-store.ts';
import { listSurveys } from '../../store/survey-store.ts';

/** A questionnaire in the list of all. */
export interface LibraryEntry extends QuestionnaireHead {
  readonly newest: QuestionnaireVersion | undefined;
  /** How many surveys asked it, in any version. */
  readonly surveys: number;
}

/** The library of questionnaires. */
export const loadLibrary = ({ database }: Services, { id }: Alliance): Promise<LibraryEntry[]> =>
  database.inAlliance(
    id,
    async (tx) => {
      const surveys = await listSurveys(tx);
      const newest = await listNewestVersions(tx);
      return (await listQuestionnaires(tx)).map((head) => ({
        ...head,
        newest: newest.get(head.id),
        surveys: surveys.filter(({ questionnaireId }) => questionnaireId === head.id).length,
      }));
    },
    'snapshot',
  );

export interface QuestionnairePage {
  readonly head: QuestionnaireHead;
  /** The latest first. */
  readonly versions: readonly QuestionnaireVersion[];
  readonly surveys: readonly SurveyRecord[];
}

/** One questionnaire with its versions and the surveys that asked it. */
export const loadQuestionnaire = (
  { database }: Services,
  { id }: Alliance,
  slug: string,
): Promise<QuestionnairePage | undefined> =>
  database.inAlliance(
    id,
    async (tx) => {
      const head = await findQuestionnaire(tx, slug);
      if (!head) return undefined;
      const surveys = (await listSurveys(tx)).filter(({ questionnaireId }) => questionnaireId === head.id);
      return { head, versions: await listQuestionnaireVersions(tx, head.id), surveys };
    },
    'snapshot',
  );
