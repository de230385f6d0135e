import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { createSuccessor, listRelatives, type ProjectScene } from '../../../projects/index.ts';
import {
  checkGroup,
  type FollowUpGroup,
  type GroupDraft,
  groupDescription,
  successorRefusals,
} from '../../domain/reports/follow-up.ts';
import { insertFollowUpGroup } from '../../store/follow-up-group-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import type { FollowUpFault } from './create-implementation.ts';
import { readFollowUp } from './load-follow-up.ts';
import { holdProject, labelOf, type ReportOrder } from './report-acting.ts';

export interface GroupOrder extends ReportOrder {
  readonly draft: GroupDraft;
}

/** Founds the permanent group that looks after what a project left behind. Answers its slug; the office's act. */
export const foundFollowUpGroup = (
  services: Services,
  alliance: Alliance,
  order: GroupOrder,
): Promise<Result<string, FollowUpFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => foundGroup(acting, order));

/** The same within a transaction. */
async function foundGroup(acting: Acting, order: GroupOrder): Promise<Result<string, FollowUpFault>> {
  const { tx, today } = acting;
  const held = await holdProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  if (!scene.viewer.isOffice) return fail('forbidden');
  const { isEnded, group } = await readFollowUp(tx, scene, today);
  const memberKeys = scene.members.map(({ memberKey }) => memberKey);
  const checked = checkGroup(order.draft, { isEnded, exists: group !== null, memberKeys, today });
  if (!checked.ok) return checked;
  const made = await createSuccessor(acting, successorOf(scene, checked.value));
  if (!made.ok) return fail(successorRefusals(made.error));
  await keep(acting, scene, checked.value, made.value.slug);
  return ok(made.value.slug);
}

function successorOf({ project, members }: ProjectScene, group: FollowUpGroup) {
  const coordinator = members.find(({ memberKey }) => memberKey === group.coordinator)?.name ?? '';
  return {
    slug: project.slug,
    kind: 'staendige-gruppe',
    title: group.title,
    description: groupDescription(group, project.title, coordinator),
    candidates: members.map(({ memberKey }) => ({
      memberKey,
      roles: memberKey === group.coordinator ? ['PL'] : ['AG'],
    })),
  } as const;
}

async function keep(acting: Acting, scene: ProjectScene, group: FollowUpGroup, slug: string): Promise<void> {
  const { tx, alliance, actor, at } = acting;
  const { children } = await listRelatives(tx, scene.project);
  const groupId = children.find((child) => child.slug === slug)?.id;
  const coordinatorId = scene.members.find(({ memberKey }) => memberKey === group.coordinator)?.memberId;
  if (groupId === undefined || coordinatorId === undefined)
    throw new Error(`the group ${slug} was not stored as part of ${scene.project.slug}`);
  const { cycle, firstOn } = group;
  const record = { groupId, coordinatorId, cycle, firstOn };
  await insertFollowUpGroup(tx, alliance.id, scene.project.id, record, {
    byLabel: labelOf(scene),
    actor,
    at,
  });
  await recordAppraisal(acting, scene.project.slug, 'group-founded', {
    project: slug,
    cycle,
    firstOn,
    coordinator: group.coordinator,
  });
}
