import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordActing } from '../../../../platform/audit/record-acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import {
  findProjectSlug,
  type ProjectScene,
  readProjectScene,
  readProjectViewer,
} from '../../../projects/index.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { findSurvey, lockSurvey } from '../../store/survey-store.ts';
import { isSurveyKeeper } from '../survey-keepers.ts';

/** A survey with its project, and what whoever asks may do with it. */
export interface SurveyScene {
  readonly survey: SurveyRecord;
  /** Null for a survey beside projects. */
  readonly project: ProjectScene | null;
  readonly viewer: ProjectScene['viewer'];
  /** The office, and the lead of its project: they ask, remind, evaluate. */
  readonly mayKeep: boolean;
}

interface Question {
  readonly allianceId: string;
  readonly principal: Principal;
  readonly slug: string;
  readonly today: CalendarDate;
}

/** The survey of an address; undefined where there is none. `lock` holds it until the transaction ends. */
export async function readSurveyScene(
  tx: Tx,
  question: Question,
  hold: 'read' | 'lock' = 'read',
): Promise<SurveyScene | undefined> {
  const survey = await (hold === 'lock' ? lockSurvey : findSurvey)(tx, question.slug);
  return survey && sceneOf(tx, question, survey);
}

/** The scene of a survey that was read already. */
export async function sceneOf(
  tx: Tx,
  { allianceId, principal, today }: Omit<Question, 'slug'>,
  survey: SurveyRecord,
): Promise<SurveyScene> {
  const slug = survey.undertakingId === null ? undefined : await findProjectSlug(tx, survey.undertakingId);
  const project =
    slug === undefined ? undefined : await readProjectScene(tx, { allianceId, principal, slug, today });
  const viewer = project?.viewer ?? (await readProjectViewer(tx, principal, allianceId, today));
  const mayKeep = isSurveyKeeper(principal, allianceId, today) && (project?.mayKeep ?? viewer.isOffice);
  return { survey, project: project ?? null, viewer, mayKeep };
}

export type SurveyFault = 'unknown' | 'forbidden';

/** Opens a transaction for someone who keeps a survey, and holds the survey. */
export const asKeeper = <T, E>(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
  act: (acting: Acting, scene: SurveyScene) => Promise<Result<T, E>>,
): Promise<Result<T, E | SurveyFault>> =>
  inActing(services, alliance, principal.accountId, async (acting): Promise<Result<T, E | SurveyFault>> => {
    const { tx, today } = acting;
    const scene = await readSurveyScene(tx, { allianceId: alliance.id, principal, slug, today }, 'lock');
    if (!scene) return fail('unknown');
    return scene.mayKeep ? act(acting, scene) : fail('forbidden');
  });

/** Tells the audit trail what was done to a survey; call it last. */
export const recordSurvey = recordActing('survey');
