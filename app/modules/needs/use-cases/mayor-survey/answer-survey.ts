import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { findMember, type MemberRecord } from '../../../region/index.ts';
import {
  readSurveyAnswer,
  type SurveyForm,
  type SurveyRefusal,
} from '../../domain/mayor-survey/read-survey-answer.ts';
import type { Survey } from '../../domain/mayor-survey/survey.ts';
import type { SurveyAnswer } from '../../domain/mayor-survey/survey-field.ts';
import { listRespondents, listSurveyAnswers, replaceSurveyAnswer } from '../../store/mayor-answer-store.ts';
import { findSurvey, lockSurvey } from '../../store/mayor-survey-store.ts';

/** The sheet of one head: the survey, the member, and what was said so far. */
export interface SurveySheet {
  readonly survey: Survey;
  readonly member: MemberRecord;
  readonly answer: SurveyAnswer | undefined;
}

export interface SheetRequest {
  readonly slug: string;
  readonly memberKey: string;
  readonly principal: Principal;
}

/** 'foreign': only the head of a member and its deputies see and give its answer. 'closed': it takes no answers. */
export type SheetProblem = 'unknown' | 'foreign' | 'closed';

/** Opens the sheet for the head or a deputy. */
export const openSurveySheet = (
  { database, clock }: Services,
  alliance: Alliance,
  request: SheetRequest,
): Promise<Result<SurveySheet, SheetProblem>> =>
  database.inAlliance(alliance.id, async (tx) => {
    const survey = await findSurvey(tx, request.slug);
    return survey ? readSheet(tx, alliance.id, survey, request, clock.today()) : fail('unknown');
  });

/** Takes the answer of a head; it replaces what was said before, until the survey closes. */
export function answerSurvey(
  { database, clock }: Services,
  alliance: Alliance,
  request: SheetRequest & { readonly form: SurveyForm },
): Promise<Result<'answered', SheetProblem | readonly SurveyRefusal[]>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const survey = await lockSurvey(tx, request.slug);
    if (!survey) return fail('unknown');
    const sheet = await readSheet(tx, alliance.id, survey, request, clock.today());
    if (!sheet.ok) return sheet;
    const answer = readSurveyAnswer(request.form);
    if (!answer.ok) return answer;
    const { member } = sheet.value;
    await replaceSurveyAnswer(tx, alliance.id, survey.id, member.id, answer.value, clock.now());
    // That they answered, never what: the trail outlives the answers.
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor: request.principal.accountId,
      action: 'mayor-survey.answered',
      subject: { kind: 'mayor-survey', id: survey.id },
      after: { memberKey: request.memberKey },
    });
    return ok('answered');
  });
}

async function readSheet(
  tx: Tx,
  allianceId: string,
  survey: Survey,
  { memberKey, principal }: SheetRequest,
  today: Parameters<typeof readActingMembers>[3],
): Promise<Result<SurveySheet, SheetProblem>> {
  const member = await findMember(tx, memberKey);
  if (!member || !(await listRespondents(tx, survey.id)).has(member.id)) return fail('unknown');
  const acting = await readActingMembers(tx, principal, allianceId, today);
  if (!acting.some((one) => one.memberKey === memberKey)) return fail('foreign');
  if (survey.state !== 'offen') return fail('closed');
  const answer = (await listSurveyAnswers(tx, survey.id)).get(member.id);
  return ok({ survey, member, answer });
}
