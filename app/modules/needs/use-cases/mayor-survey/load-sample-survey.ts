import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { mapFields, readSurveyAnswer } from '../../domain/mayor-survey/read-survey-answer.ts';
import { tallyAnswers } from '../../domain/mayor-survey/summarise-survey.ts';
import { SURVEY_FIELDS, type SurveyAnswer } from '../../domain/mayor-survey/survey-field.ts';
import {
  addRespondents,
  replaceAnswersByTallies,
  replaceSurveyAnswer,
} from '../../store/mayor-answer-store.ts';
import { insertSurvey, moveSurvey } from '../../store/mayor-survey-store.ts';

export interface SampleSurvey {
  readonly title: string;
  readonly note: string;
  readonly dueOn: CalendarDate;
  /** Ids of the members asked; the first of them answer. */
  readonly asked: readonly string[];
  /** One line a member: marks of all fields for today, then for the future. */
  readonly answers: readonly (readonly [today: readonly number[], future: readonly number[]])[];
  readonly isClosed: boolean;
}

/** Adds a made-up survey of the heads, open or evaluated. */
export async function loadSampleSurvey(
  { tx, allianceId, at }: { readonly tx: Tx; readonly allianceId: string; readonly at: Date },
  { title, note, dueOn, asked, answers, isClosed }: SampleSurvey,
): Promise<void> {
  const id = newId();
  const details = { title, note, dueOn, visibility: 'leitungen' } as const;
  const draft = {
    id,
    slug: slugOf(title),
    state: 'entwurf',
    openedOn: null,
    isSample: true,
    version: 1,
  } as const;
  await insertSurvey(tx, allianceId, { ...draft, ...details }, at);
  await addRespondents(tx, allianceId, id, asked);
  await moveSurvey(tx, id, 'offen', at);
  const given = answers.map(answerOf);
  for (const [index, answer] of given.entries()) {
    const memberId = asked[index];
    if (memberId !== undefined) await replaceSurveyAnswer(tx, allianceId, id, memberId, answer, at);
  }
  if (!isClosed) return;
  await replaceAnswersByTallies(tx, allianceId, id, tallyAnswers(given));
  await moveSurvey(tx, id, 'ausgewertet', at);
}

function answerOf([today, future]: SampleSurvey['answers'][number]): SurveyAnswer {
  const form = mapFields((field) => ({
    today: String(today[SURVEY_FIELDS.indexOf(field)]),
    future: String(future[SURVEY_FIELDS.indexOf(field)]),
  }));
  const answer = readSurveyAnswer(form);
  if (!answer.ok) throw new Error(`sample survey: ${answer.error[0]?.message}`);
  return answer.value;
}
