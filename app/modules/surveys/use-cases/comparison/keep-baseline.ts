import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { capacityOf, type Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { baselineValues, mayKeepBaseline } from '../../domain/comparison/baseline.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { type BaselineRecord, findBaseline, insertBaseline } from '../../store/baseline-store.ts';
import { asKeeper, recordSurvey, type SurveyFault } from '../life/survey-scene.ts';
import { type Compared, readCompared } from './read-compared.ts';

/** Refused with a German sentence that says why. */
export type NotKept = SurveyFault | { readonly message: string; readonly isCrossed: boolean };

export interface BaselineOrder {
  readonly slug: string;
  /** Of the releases that were looked at. */
  readonly stamp: string;
  /** Whether whoever asks said that it is meant for good. */
  readonly isConfirmed: boolean;
}

/** Keeps the figures of a survey as the state before anything was done together. They never change afterwards. */
export const keepBaseline = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, stamp, isConfirmed }: BaselineOrder,
): Promise<Result<'kept', NotKept>> =>
  asKeeper<'kept', NotKept>(services, alliance, principal, slug, async (acting, { survey }) => {
    const compared = await readCompared(acting.tx, survey);
    const may = await mayKeep(acting, survey, compared);
    if (!may.ok) return fail({ message: may.error, isCrossed: false });
    if (compared.stamp !== stamp) return fail({ message: CROSSED, isCrossed: true });
    if (!isConfirmed) return fail({ message: UNCONFIRMED, isCrossed: false });
    const byLabel = capacityOf(principal, alliance.id, acting.today);
    await keep(acting, survey, compared, { keptBy: 'eigener-akt', byLabel });
    return ok('kept');
  });

const CROSSED =
  'Inzwischen hat eine Leitung ihren Bogen freigegeben. Prüfen Sie die neuen Werte, und halten Sie sie dann fest.';
const UNCONFIRMED = 'Bestätigen Sie, dass der Ausgangswert endgültig ist.';

/** With the release for all: keeps them unless they were kept before. The caller holds the survey. */
export async function keepBaselineOnRelease(acting: Acting, survey: SurveyRecord): Promise<void> {
  const compared = await readCompared(acting.tx, survey);
  const may = await mayKeep(acting, survey, compared);
  if (may.ok) await keep(acting, survey, compared, { keptBy: 'freigabe', byLabel: '' });
}

const released = ({ members }: Compared): number => members.filter(({ answers }) => answers !== null).length;

const mayKeep = async ({ tx }: Acting, survey: SurveyRecord, compared: Compared) =>
  mayKeepBaseline(survey.state, (await findBaseline(tx, survey.id)) !== undefined, released(compared));

async function keep(
  acting: Acting,
  { id: surveyId, slug }: SurveyRecord,
  compared: Compared,
  by: Pick<BaselineRecord, 'keptBy' | 'byLabel'>,
): Promise<void> {
  const { tx, alliance, actor, at } = acting;
  const values = baselineValues(compared.questionnaire, compared.members, compared.ground);
  await insertBaseline(tx, alliance.id, { surveyId, keptAt: at, ...by }, values, actor);
  const kept = { keptBy: by.keptBy, members: released(compared), baselineValues: values.length };
  await recordSurvey(acting, slug, 'baseline-kept', kept);
}
