import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { capacityOf } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import {
  checkRecommendation,
  type RecommendationDraft,
  type RecommendationRefusal,
  recommendationRefusal,
} from '../../domain/recommendation/check-recommendation.ts';
import { insertRecommendation } from '../../store/recommendation-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readVersions } from './read-recommendation.ts';

export interface RecommendationOrder {
  readonly draft: RecommendationDraft;
  /** Number of the version that was read; 0 where there was none. */
  readonly seen: number;
}

type Answer = AppraisalAnswer<'recorded', RecommendationRefusal>;
/** What the act needs of the project. */
type Scene = Pick<ProjectScene, 'members'> & {
  readonly project: Pick<ProjectScene['project'], 'id' | 'slug'>;
};

/** Records what the project group recommends as a new version; earlier ones stay readable. */
export const recordRecommendation = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: RecommendationOrder,
): Answer =>
  inAppraisal(services, alliance, place, (acting, scene) =>
    writeRecommendation(acting, scene, order, {
      byLabel: capacityOf(place.principal, alliance.id, acting.today),
      isSample: false,
    }),
  );

/** The same within a transaction that holds the project. */
export async function writeRecommendation(
  acting: Acting,
  { project, members }: Scene,
  { draft, seen }: RecommendationOrder,
  by: { readonly byLabel: string; readonly isSample: boolean },
): Answer {
  const { tx, alliance, at, actor } = acting;
  const [before] = await readVersions(tx, project.id);
  if ((before?.number ?? 0) !== seen) return fail([CROSSED]);
  const checked = checkRecommendation(
    draft,
    members.map(({ memberKey }) => memberKey),
  );
  if (!checked.ok) return checked;
  const { memberKeys, ...content } = checked.value;
  const memberIds = members
    .filter(({ memberKey }) => memberKeys.includes(memberKey))
    .map(({ memberId }) => memberId);
  const key = { allianceId: alliance.id, undertakingId: project.id };
  const record = { ...content, ...by, number: seen + 1, memberIds, at };
  await insertRecommendation(tx, key, record, actor);
  const after = { recommendation: { ...checked.value, number: record.number } };
  await recordAppraisal(acting, project.slug, 'recommendation-recorded', after, before && told(before));
  return ok('recorded');
}

const told = ({
  number,
  verdict,
  reason,
  scope,
  minorityView,
  memberKeys,
}: Awaited<ReturnType<typeof readVersions>>[number]) => ({
  recommendation: { number, verdict, reason, scope, minorityView, memberKeys },
});

const CROSSED = recommendationRefusal(
  'conflict',
  'Die Empfehlung wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
