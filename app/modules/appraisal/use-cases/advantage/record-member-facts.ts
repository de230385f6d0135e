import { germanEuro } from '../../../../foundation/german.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { checkFacts, type FactsDraft, type FactsField } from '../../domain/advantage/check-member-facts.ts';
import { CROSSED } from '../../domain/advantage/check-process.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import { type FactsRecord, listMemberFacts, saveMemberFacts } from '../../store/member-facts-store.ts';
import { type AppraisalAnswer, type AppraisalPlace, inAppraisal } from '../hold-appraisal.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { mayTellFor } from './advantage-reach.ts';
import { readProcesses } from './read-process-model.ts';

export interface FactsOrder {
  readonly memberKey: string;
  /** Version that was looked at; 0 where nothing was told yet. */
  readonly version: number;
  readonly draft: FactsDraft;
}

type Answer = AppraisalAnswer<string, Refusal<FactsField>>;
type Scene = Pick<ProjectScene, 'project' | 'members'>;

/** Records what one member does and pays today: office and project lead for all, its own accounts for it. */
export const recordMemberFacts = (
  services: Services,
  alliance: Alliance,
  place: AppraisalPlace,
  order: FactsOrder,
): Answer =>
  inAppraisal(
    services,
    alliance,
    place,
    (acting, scene) => keepMemberFacts(acting, scene, order),
    (scene, { today }) =>
      mayTellFor(scene, order.memberKey, { principal: place.principal, allianceId: alliance.id, today }),
  );

/** The same within a transaction. */
export async function keepMemberFacts(
  acting: Acting,
  scene: Scene,
  { memberKey, version, draft }: FactsOrder,
): Answer {
  const member = scene.members.find((candidate) => candidate.memberKey === memberKey);
  if (!member) return fail('unknown');
  const all = await listMemberFacts(acting.tx, scene.project.id);
  const before = all.find(({ memberId }) => memberId === member.memberId);
  if ((before?.version ?? 0) !== version) return fail([CROSSED]);
  const processes = await readProcesses(acting.tx, scene.project.id);
  const checked = checkFacts(draft, processes);
  if (!checked.ok) return checked;
  const after = { ...checked.value, memberId: member.memberId, version: version + 1 };
  await saveMemberFacts(acting.tx, acting.alliance.id, scene.project.id, after);
  const told = (facts: FactsRecord) => ({ memberKey, memberFacts: toldOf(facts) });
  await recordAppraisal(acting, scene.project.slug, 'facts-saved', told(after), before && told(before));
  return ok(memberKey);
}

/** What the trail says of the figures of a member. */
const toldOf = ({ volumes, minutes, furtherToday, furtherPooled, note }: FactsRecord) => ({
  // How many, never which: with cases and minutes one person of a small town hall could be told (practice 21).
  cases: volumes.size,
  minutes: minutes.size,
  furtherToday: germanEuro(furtherToday),
  furtherPooled: germanEuro(furtherPooled),
  note,
});
