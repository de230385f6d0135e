import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import type { Services } from '../../../../platform/services.ts';
import { baselineValues, mayKeepBaseline } from '../../domain/comparison/baseline.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { type BaselineRecord, findBaseline, insertBaseline } from '../../store/baseline-store.ts';
import { asKeeper, recordSurvey, type SurveyFault } from '../life/survey-scene.ts';
import { readCompared } from './read-compared.ts';

/** Refused with a German sentence that says why. */
export type NotKept = SurveyFault | { readonly message: string };

/** Keeps the figures of a survey as the state before anything was done together. They never change afterwards. */
export const keepBaseline = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<Result<'kept', NotKept>> =>
  asKeeper<'kept', NotKept>(services, alliance, principal, slug, async (acting, { survey }) => {
    const [role] = rolesIn(principal, alliance.id, acting.today);
    const byLabel = role ? ROLE_LABELS[role] : '';
    return keepOnce(acting, survey, { keptBy: 'eigener-akt', byLabel });
  });

/** With the release for all: keeps them unless they were kept before. The caller holds the survey. */
export async function keepBaselineOnRelease(acting: Acting, survey: SurveyRecord): Promise<void> {
  if (await findBaseline(acting.tx, survey.id)) return;
  await keepOnce(acting, survey, { keptBy: 'freigabe', byLabel: '' });
}

async function keepOnce(
  acting: Acting,
  survey: SurveyRecord,
  by: Pick<BaselineRecord, 'keptBy' | 'byLabel'>,
): Promise<Result<'kept', { readonly message: string }>> {
  const { tx, alliance, actor, at } = acting;
  const { questionnaire, members, ground } = await readCompared(tx, survey);
  const released = members.filter(({ answers }) => answers !== null).length;
  const may = mayKeepBaseline(survey.state, (await findBaseline(tx, survey.id)) !== undefined, released);
  if (!may.ok) return fail({ message: may.error });
  const values = baselineValues(questionnaire, members, ground);
  await insertBaseline(tx, alliance.id, { surveyId: survey.id, keptAt: at, ...by }, values, actor);
  const kept = { keptBy: by.keptBy, members: released, baselineValues: values.length };
  await recordSurvey(acting, survey.slug, 'baseline-kept', kept);
  return ok('kept');
}
