import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { ROLE_LABELS } from '../../../../platform/auth/roles.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { type ReportRefusal, reportRefusal } from '../../domain/reports/report-refusal.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';

/** Why nothing was done: there is no such project or report, the caller may not, or the reasons of the rules. */
export type ReportFault = 'unknown' | 'forbidden' | readonly ReportRefusal[];

export interface ReportOrder {
  readonly slug: string;
  readonly principal: Principal;
}

/** Holds a project until the transaction ends, for office and project lead. */
export async function holdProject(
  { tx, alliance, today }: Acting,
  { slug, principal }: ReportOrder,
): Promise<Result<ProjectScene, 'unknown' | 'forbidden'>> {
  const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today }, 'lock');
  if (!scene) return fail('unknown');
  return scene.mayKeep ? ok(scene) : fail('forbidden');
}

/** The same while its reports can still be written. */
export async function holdOpenProject(
  acting: Acting,
  order: ReportOrder,
): Promise<Result<ProjectScene, ReportFault>> {
  const held = await holdProject(acting, order);
  return held.ok && isAppraisalOver(held.value) ? fail([OVER]) : held;
}

/** What ended stays as it is. */
export const OVER = reportRefusal(
  'stand',
  'Das Projekt ist zu Ende, seine Berichte bleiben, wie sie sind. Nehmen Sie es unter „Stand“ wieder auf, wenn noch etwas zu ändern ist.',
);

/** In which capacity somebody keeps a report, never a name. */
export const labelOf = ({ viewer }: ProjectScene): string =>
  viewer.isOffice ? ROLE_LABELS.coordinator : ROLE_LABELS.lead;

/** Works for a member that leads the project. */
export const isLead = ({ members, viewer }: ProjectScene): boolean =>
  members.some(({ memberKey, roles }) => roles.includes('PL') && viewer.memberKeys.includes(memberKey));

export const hasLead = ({ members }: ProjectScene): boolean =>
  members.some(({ roles }) => roles.includes('PL'));
