import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  addDraft,
  listRecipients,
  type NewDocument,
  type Recipient,
  readStandingsOf,
  sendOut,
} from '../../../decisions/index.ts';
import { decideStageByReport, type ProjectScene } from '../../../projects/index.ts';
import { checkSending, type SendingFacts } from '../../domain/reports/check-sending.ts';
import { type FrozenContent, yearCostOf } from '../../domain/reports/frozen-report.ts';
import { reportBody } from '../../domain/reports/report-body.ts';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.ts';
import { reportRefusal } from '../../domain/reports/report-refusal.ts';
import {
  type FrozenRecord,
  findFrozenReport,
  insertSending,
  listFrozenReports,
} from '../../store/frozen-report-store.ts';
import { recordAppraisal } from '../record-appraisal.ts';
import { openFrozen } from './freeze-report.ts';
import { holdOpenProject, type ReportFault, type ReportOrder } from './report-acting.ts';

export interface SendOrder extends ReportOrder {
  readonly kind: ReportKind;
  readonly number: number;
  readonly dueOn: CalendarDate | null;
  readonly introduction: string;
  /** By member: what it would pay in a year, for those whose figure the report does not know. */
  readonly amounts: ReadonlyMap<string, Cents>;
}

/** Puts a frozen report to the members that take part today. Answers the document by which they decide. */
export async function sendReport(
  services: Services,
  alliance: Alliance,
  order: SendOrder,
): Promise<Result<string, ReportFault>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.principal.accountId, (acting) =>
    putReportToMembers(acting, order, recipients),
  );
}

/** The same within a transaction; without recipients nobody is written to. */
export async function putReportToMembers(
  acting: Acting,
  order: SendOrder,
  recipients: readonly Recipient[],
): Promise<Result<string, ReportFault>> {
  const held = await holdOpenProject(acting, order);
  if (!held.ok) return held;
  const scene = held.value;
  const place = { undertakingId: scene.project.id, kind: order.kind, number: order.number };
  const record = await findFrozenReport(acting.tx, place);
  if (!record) return fail('unknown');
  const refusals = checkSending(order, await readSendingFacts(acting, scene, order));
  if (refusals.length > 0) return fail(refusals);
  const draft = draftOf(scene, record, order);
  const paper = REPORT_KINDS[order.kind].label;
  const sent = await decideStageByReport(acting, { ...order, paper }, () => send(acting, draft, recipients));
  if (!sent.ok) return fail(faultOf(sent.error));
  const { actor, at, alliance } = acting;
  await insertSending(acting.tx, alliance.id, { frozenId: record.id, documentId: sent.value, actor, at });
  const { kind, number, dueOn } = order;
  await recordAppraisal(acting, scene.project.slug, 'report-sent', {
    kind,
    number,
    dueOn,
    document: sent.value,
  });
  return sent;
}

const faultOf = (error: { readonly gate: string } | string): ReportFault => {
  if (error === 'unknown' || error === 'forbidden') return error;
  return [reportRefusal('stand', typeof error === 'string' ? error : error.gate)];
};

async function send(
  acting: Acting,
  draft: NewDocument,
  recipients: readonly Recipient[],
): Promise<Result<string, string>> {
  const added = await addDraft(acting, draft);
  if (!added.ok) return fail(added.error.map(({ reason }) => reason).join(' '));
  const sent = await sendOut(acting, added.value, recipients);
  return sent.ok ? ok(added.value) : fail(typeof sent.error === 'string' ? sent.error : sent.error.reason);
}

/** What sending is decided from. */
export async function readSendingFacts(
  { tx, today }: Pick<Acting, 'tx' | 'today'>,
  { project, subject, members }: ProjectScene,
  { kind, number }: { readonly kind: ReportKind; readonly number: number },
): Promise<SendingFacts> {
  const frozen = (await listFrozenReports(tx, project.id)).filter((one) => one.kind === kind);
  const standings = await readStandingsOf(tx, subject.path);
  return {
    today,
    number,
    latestNumber: Math.max(0, ...frozen.map((one) => one.number)),
    participants: members.length,
    sent: frozen.flatMap((one) =>
      standings
        .filter(({ document }) => document.id === one.documentId)
        .map(({ document: { state } }) => ({ number: one.number, state })),
    ),
  };
}

/**
 * The document that goes round. A click suffices: whoever says go obliges himself to nothing yet, the charter of the
 * implementation project and the agreement do (HGO § 71 II). The amount says at which level a member decides; whether a
 * project goes on costs nothing.
 */
function draftOf(
  { project, subject, members }: ProjectScene,
  { content: text, sha256 }: FrozenRecord,
  { kind, number, dueOn, introduction, amounts }: SendOrder,
): NewDocument {
  const content: FrozenContent = openFrozen({ content: text, sha256 });
  const amountOf = (key: string): Cents | null =>
    kind === 'zwischenbericht' ? null : (yearCostOf(content, key) ?? amounts.get(key) ?? null);
  return {
    title: `${REPORT_KINDS[kind].label} ${number}: ${project.title}`.slice(0, 200),
    kind,
    form: 'text',
    sameVersion: true,
    dueOn,
    body: reportBody(content, { sha256, introduction }),
    parties: members.map(({ memberKey }) => ({ memberKey, amount: amountOf(memberKey) })),
    subject,
    wordingPath: `${subject.path}/pruefung/berichte/${kind}/${number}`,
    isSample: content.isSample,
  };
}
