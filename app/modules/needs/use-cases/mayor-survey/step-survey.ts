import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import { listPeople } from '../../../../platform/auth/people.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { tallyAnswers } from '../../domain/mayor-survey/summarise-survey.ts';
import type { Survey } from '../../domain/mayor-survey/survey.ts';
import { decideSurveyStep, type SurveyStep } from '../../domain/mayor-survey/survey-state.ts';
import {
  listRespondents,
  listSurveyAnswers,
  replaceAnswersByTallies,
} from '../../store/mayor-answer-store.ts';
import { lockSurvey, moveSurvey } from '../../store/mayor-survey-store.ts';

export type StepProblem =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Opens a survey (and writes to the heads), or closes it: then the counts stay and whose they were is forgotten. */
export async function stepSurvey(
  services: Services,
  alliance: Alliance,
  slug: string,
  step: SurveyStep,
  actor: string,
): Promise<Result<'done', StepProblem>> {
  const { database, clock } = services;
  const heads = step === 'oeffnen' ? await headAddresses(services, alliance) : new Map<string, string[]>();
  return database.inAlliance(alliance.id, async (tx) => {
    const survey = await lockSurvey(tx, slug);
    if (!survey) return fail({ kind: 'unknown' });
    const respondents = await listRespondents(tx, survey.id);
    const answered = [...respondents.values()].filter((at) => at !== null).length;
    const decided = decideSurveyStep(step, { ...survey, asked: respondents.size, answered }, clock.today());
    if (!decided.ok) return fail({ kind: 'refused', reason: decided.error });
    if (step === 'oeffnen') await invite(services, tx, alliance, survey, heads, respondents);
    else {
      const answers = await listSurveyAnswers(tx, survey.id);
      await replaceAnswersByTallies(tx, alliance.id, survey.id, tallyAnswers([...answers.values()]));
    }
    await moveSurvey(tx, survey.id, decided.value, clock.now());
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action: step === 'oeffnen' ? 'mayor-survey.opened' : 'mayor-survey.closed',
      subject: { kind: 'mayor-survey', id: survey.id },
      before: { state: survey.state },
      after: { state: decided.value, asked: respondents.size, answered },
    });
    return ok('done');
  });
}

async function headAddresses(
  { database, clock }: Services,
  { id }: Alliance,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const addresses = new Map<string, string[]>();
  for (const { address, grants } of await listPeople(database, id, clock.today()))
    for (const { role, memberKey } of grants)
      if (role === 'head' && memberKey !== null)
        addresses.set(memberKey, [...(addresses.get(memberKey) ?? []), address]);
  return addresses;
}

async function invite(
  { config, clock }: Services,
  tx: Tx,
  alliance: Alliance,
  survey: Survey,
  heads: ReadonlyMap<string, readonly string[]>,
  respondents: ReadonlyMap<string, unknown>,
): Promise<void> {
  for (const { id, member } of await listMembers(tx))
    for (const to of respondents.has(id) ? (heads.get(member.key) ?? []) : []) {
      const url = `${config.baseUrl}/v/${alliance.slug}/lagebild/${survey.slug}/antwort/${member.key}`;
      const due = survey.dueOn === null ? '' : ` bis ${germanDate(survey.dueOn)}`;
      await queueMail(
        tx,
        {
          allianceId: alliance.id,
          key: `lagebild/${survey.id}/${to}`,
          to,
          subject: `Lagebild: ${survey.title}${due}`,
          text: `${alliance.office} bittet die Leitung von ${member.name} um zwölf kurze Einschätzungen${due}.\n\nHier antworten:\n${url}\n\nVeröffentlicht wird nur, wie viele was gesagt haben. Mit der Auswertung wird gelöscht, von wem eine Antwort stammt.`,
        },
        clock.now(),
      );
    }
}
