import { ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { Consent } from '../../domain/reports/chapter-consent.ts';
import { namedMembers } from '../../domain/reports/named-members.ts';
import { planRelease, type ReleaseRequest } from '../../domain/reports/plan-release.ts';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import type { ReportKind } from '../../domain/reports/report-kind.ts';
import { insertConsents } from '../../store/chapter-consent-store.ts';
import { insertChapters, listChapters } from '../../store/report-chapter-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { headLabel } from './answer-chapter.ts';
import {
  hasLead,
  holdOpenProject,
  isLead,
  labelOf,
  type ReportFault,
  type ReportOrder,
} from './report-acting.ts';

export interface ReleaseOrder extends ReportOrder, ReleaseRequest {
  readonly kind: ReportKind;
}

/** Releases chapters as they were seen. Answers how many. */
export const releaseChapters = (
  services: Services,
  alliance: Alliance,
  order: ReleaseOrder,
): Promise<Result<number, ReportFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => release(acting, order));

/** The same within a transaction. */
export async function release(acting: Acting, order: ReleaseOrder): Promise<Result<number, ReportFault>> {
  const { tx, alliance, at, actor } = acting;
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  const place = { undertakingId: scene.project.id, kind: order.kind };
  const chapters = await listChapters(tx, place);
  const leads = isLead(scene);
  const planned = planRelease({ chapters, isLead: leads, hasLead: hasLead(scene) }, order);
  if (!planned.ok) return planned;
  const by = { byLabel: labelOf(scene), note: leads ? '' : order.note.trim(), at, act: 'freigabe' } as const;
  const released = planned.value.map((chapter) => ({ ...chapter, ...by, version: chapter.version + 1 }));
  await insertChapters(tx, alliance.id, place, released, actor);
  await insertConsents(tx, alliance.id, place, ownConsents(acting, scene, order, released), actor);
  await recordAppraisal(acting, scene.project.slug, 'report-released', {
    kind: order.kind,
    chapters: released.map(({ key }) => key),
    proofNote: by.note,
  });
  return ok(released.length);
}

/** Whoever releases as lead and is the head of a member that the chapter names has agreed to it by that. */
const ownConsents = (
  { at }: Acting,
  { members, viewer }: ProjectScene,
  { principal }: ReleaseOrder,
  released: readonly Chapter[],
): readonly Consent[] =>
  released.flatMap((chapter) =>
    namedMembers(chapter, members)
      .filter(({ memberKey }) => viewer.actsFor.includes(memberKey))
      .map(({ memberId, memberKey }) => ({
        key: chapter.key,
        version: chapter.version,
        memberId,
        verdict: 'freigegeben',
        note: '',
        byLabel: headLabel(principal.grants, memberKey),
        at,
      })),
  );
