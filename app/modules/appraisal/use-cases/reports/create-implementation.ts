import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { createSuccessor } from '../../../projects/index.ts';
import {
  type FollowUpRefusal,
  refuseImplementation,
  successorRefusals,
} from '../../domain/reports/follow-up.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readFollowUp } from './load-follow-up.ts';
import { holdProject, type ReportOrder } from './report-acting.ts';

export interface ImplementationOrder extends ReportOrder {
  readonly title: string;
}

export type FollowUpFault = 'unknown' | 'forbidden' | readonly FollowUpRefusal[];

/** Makes the implementation project with the members that said go, in preparation. Answers its slug; the office's act. */
export const createImplementation = (
  services: Services,
  alliance: Alliance,
  order: ImplementationOrder,
): Promise<Result<string, FollowUpFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => implement(acting, order));

/** The same within a transaction. */
async function implement(acting: Acting, order: ImplementationOrder): Promise<Result<string, FollowUpFault>> {
  const held = await holdProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  if (!scene.viewer.isOffice) return fail('forbidden');
  const { wasAsked, going, open, implementation } = await readFollowUp(acting.tx, scene, acting.today);
  const exists = implementation !== null;
  const refusal = refuseImplementation({ wasAsked, open, exists, going: going.length });
  if (refusal !== null) return fail([{ field: 'stand', message: refusal }]);
  const rolesOf = (key: string) => scene.members.find(({ memberKey }) => memberKey === key)?.roles ?? [];
  const made = await createSuccessor(acting, {
    slug: order.slug,
    kind: 'umsetzungsprojekt',
    title: order.title,
    description: `Setzt um, was der Schlussbericht des Projekts „${scene.project.title}“ empfiehlt, in den Kommunen, die zugestimmt haben.`,
    candidates: going.map(({ memberKey }) => ({ memberKey, roles: rolesOf(memberKey) })),
  });
  if (!made.ok) return fail(successorRefusals(made.error));
  const members = going.map(({ memberKey }) => memberKey);
  await recordAppraisal(acting, order.slug, 'implementation-created', { project: made.value.slug, members });
  return ok(made.value.slug);
}
