import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { checkScores, type ScoresDraft, type ScoresField } from '../../domain/advantage/check-criterion.ts';
import { CROSSED } from '../../domain/advantage/check-process.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import { listCriteria, listScores, listScoreVersions, saveScores } from '../../store/criterion-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { mayTellFor } from './advantage-reach.ts';

export interface ScoresOrder {
  readonly memberKey: string;
  /** Version that was looked at; 0 where nothing was scored yet. */
  readonly version: number;
  readonly draft: ScoresDraft;
}

type Answer = AppraisalAnswer<string, Refusal<ScoresField>>;
type Scene = Pick<ProjectScene, 'project' | 'members'>;

/** Records how one member scores the criteria: office and project lead for all, its own accounts for it. */
export const recordScores = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: ScoresOrder,
): Answer =>
  inAppraisal(
    services,
    alliance,
    place,
    (acting, scene) => keepScores(acting, scene, order),
    (scene, { today }) =>
      mayTellFor(scene, order.memberKey, { principal: place.principal, allianceId: alliance.id, today }),
  );

/** The same within a transaction. */
export async function keepScores(
  acting: Acting,
  scene: Scene,
  { memberKey, version, draft }: ScoresOrder,
): Answer {
  const undertakingId = scene.project.id;
  const memberId = scene.members.find((member) => member.memberKey === memberKey)?.memberId;
  if (memberId === undefined) return fail('unknown');
  const versions = await listScoreVersions(acting.tx, undertakingId);
  if ((versions.get(memberId) ?? 0) !== version) return fail([CROSSED]);
  const criteria = (await listCriteria(acting.tx, undertakingId)).filter(({ isRemoved }) => !isRemoved);
  const checked = checkScores(draft, criteria);
  if (!checked.ok) return checked;
  const before = (await listScores(acting.tx, undertakingId)).filter((score) => score.memberId === memberId);
  const place = { undertakingId, memberId, version: version + 1 };
  await saveScores(acting.tx, acting.alliance.id, place, checked.value);
  // How many, never which: the trail has more readers than the scores.
  const told = (scores: readonly (typeof checked.value)[number][]) => ({ memberKey, scores: scores.length });
  await recordAppraisal(
    acting,
    scene.project.slug,
    'scores-saved',
    told(checked.value),
    version > 0 ? told(before) : undefined,
  );
  return ok(memberKey);
}
