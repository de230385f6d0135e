import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  type AnsweredFault,
  listTeamRecipients,
  type TeamRecipients,
  withdrawByAnswer,
} from '../../../projects/index.ts';
import {
  planPartialWithdrawal,
  type WithdrawalRequest,
} from '../../domain/reports/plan-partial-withdrawal.ts';
import { reportRefusal } from '../../domain/reports/report-refusal.ts';
import { findFrozenReport } from '../../store/frozen-report-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { readDecisions } from './load-frozen.ts';
import { holdOpenProject, labelOf, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface LeavingOrder extends ReportOrder, WithdrawalRequest {
  /** Number of the interim report. */
  readonly number: number;
}

/** Enters the withdrawal of all members that answered the interim report with "takes no part". Answers how many. */
export async function withdrawLeaving(
  services: Services,
  alliance: Alliance,
  order: LeavingOrder,
): Promise<Result<number, ReportFault>> {
  const recipients = await listTeamRecipients(services, alliance);
  return inActing(services, alliance, order.principal.accountId, (acting) =>
    withdrawAll(acting, order, recipients),
  );
}

/** The same within a transaction. The office alone does it: it speaks for members. */
export async function withdrawAll(
  acting: Acting,
  order: LeavingOrder,
  recipients: TeamRecipients,
): Promise<Result<number, ReportFault>> {
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  if (!scene.viewer.isOffice) return fail('forbidden');
  const { number, slug } = order;
  const place = { undertakingId: scene.project.id, kind: 'zwischenbericht', number } as const;
  const report = await findFrozenReport(acting.tx, place);
  if (!report || report.documentId === null) return fail('unknown');
  const { documentId } = report;
  const decisions = await readDecisions(acting.tx, scene, report);
  const planned = planPartialWithdrawal(decisions?.leaving ?? [], order, acting.today);
  if (!planned.ok) return planned;
  const [first] = planned.value;
  const from = first?.from ?? acting.today;
  const all = { slug, documentId, from, members: planned.value, byLabel: labelOf(scene) };
  const done = await withdrawByAnswer(acting, recipients, all);
  if (!done.ok) return fail(faultOf(done.error));
  const members = planned.value.map(({ memberKey }) => memberKey);
  await recordAppraisal(acting, slug, 'report-withdrawals', { number, members, from });
  return ok(members.length);
}

const faultOf = (error: AnsweredFault): ReportFault =>
  error === 'unknown'
    ? error
    : error.map(({ field, message, memberKey }) =>
        reportRefusal(field === 'tag' || field === 'grund' ? field : 'stand', message, memberKey),
      );
