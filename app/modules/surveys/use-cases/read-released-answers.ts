import type { Tx } from '../../../platform/transaction.ts';
import { listMembers } from '../../region/index.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';
import type { Answers, Questionnaire } from '../domain/questionnaire/question.ts';
import { readQuestions } from '../store/questionnaire-store.ts';
import { listLatestReleases } from '../store/release-store.ts';
import { listSheets } from '../store/sheet-store.ts';
import { findSurveyById } from '../store/survey-store.ts';

/** A member that was asked, with what its head released last. */
export interface AskedMember {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  /** Null until its head released the sheet. */
  readonly release: { readonly number: number; readonly releasedAt: Date; readonly answers: Answers } | null;
}

export interface ReleasedAnswers {
  readonly survey: SurveyRecord;
  readonly questionnaire: Questionnaire;
  /** In the order of every list of members. */
  readonly members: readonly AskedMember[];
}

/** What members released in a survey; whoever shows it decides who may read it. Undefined where there is no such survey. */
export async function readReleasedAnswers(tx: Tx, surveyId: string): Promise<ReleasedAnswers | undefined> {
  const survey = await findSurveyById(tx, surveyId);
  if (!survey) return undefined;
  const asked = new Set((await listSheets(tx, [survey.id])).map(({ memberId }) => memberId));
  const releases = new Map((await listLatestReleases(tx, survey.id)).map((entry) => [entry.memberId, entry]));
  const members = (await listMembers(tx)).filter(({ id }) => asked.has(id));
  return {
    survey,
    questionnaire: await readQuestions(tx, survey.questionnaireId, survey.questionnaireNumber),
    members: members.map(({ id, member: { key, name } }) => ({
      memberId: id,
      memberKey: key,
      name,
      release: releases.get(id) ?? null,
    })),
  };
}
