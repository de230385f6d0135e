import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRecipients } from '../../../decisions/index.ts';
import { charterJson } from '../../domain/charter/charter-json.ts';
import type { CharterLinks } from '../../domain/charter/charter-standing.ts';
import { isSameCharter } from '../../domain/charter/merge-crossing.ts';
import {
  bindingTerms,
  COMMENTED,
  type IssuePlan,
  planComment,
  planSigning,
} from '../../domain/charter/plan-issue.ts';
import { refuseIssueOrder } from '../../domain/charter/refuse-issue-order.ts';
import { insertCharterIssue } from '../../store/charter-issue-store.ts';
import { updateCharterLinks } from '../../store/charter-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { changeCharter, keepCharter } from './change-charter.ts';
import { endComments } from './end-comments.ts';
import { type IssueRound, type PreparedIssue, prepareIssue } from './prepare-issue.ts';
import type { CharterFile } from './read-charter.ts';
import { type Outgoing, sendCharter } from './send-charter.ts';

export interface IssueOrder {
  readonly slug: string;
  readonly actor: string;
  readonly round: IssueRound;
  /** Number of the wording that was shown before it was confirmed. */
  readonly basedOn: number;
  readonly dueOn: CalendarDate | null;
  /** What changes and why, or why it goes out again; not asked the first time. */
  readonly reason: string;
  /** Whether a new version asks all again, or only changes its wording. */
  readonly scope: 'alle' | 'redaktionell';
  /** Members that are no longer waited for. */
  readonly without: readonly string[];
}

export type IssueRefusal =
  | { readonly field: 'dueOn' | 'reason' | 'without' | 'version'; readonly reason: string }
  | { readonly field: 'charter'; readonly reasons: readonly string[] };

/** Puts a charter to its members: for the first time, as a new version, anew, or as an amendment. Answers the document. */
export async function issueCharter(
  services: Services,
  alliance: Alliance,
  order: IssueOrder,
): Promise<Result<string, IssueRefusal | 'unknown'>> {
  const recipients = await listRecipients(services, alliance);
  return changeCharter(services, alliance, order, (acting, file) =>
    putCharter(acting, file, order, recipients),
  );
}

/** The same within a transaction; without recipients nobody is written to. */
export async function putCharter(
  acting: Acting,
  file: CharterFile,
  order: IssueOrder,
  recipients: Outgoing['recipients'],
): Promise<Result<string, IssueRefusal>> {
  const prepared = await prepareIssue(acting.tx, file, order.round, order.without);
  const plan = order.round === 'abstimmung' ? planComment(prepared.facts) : planSigning(prepared.facts);
  if (!plan.ok) return fail({ field: 'charter', reasons: plan.error });
  const refusal = refuseIssueOrder(order, plan.value.kind, {
    today: acting.today,
    version: file.version,
    canLeaveOut: file.phase !== 'laeuft',
  });
  if (refusal) return fail(refusal);
  return ok(await issue(acting, file, prepared, { order, plan: plan.value, recipients }));
}

interface Decided {
  readonly order: IssueOrder;
  readonly plan: IssuePlan;
  readonly recipients: Outgoing['recipients'];
}

async function issue(
  acting: Acting,
  file: CharterFile,
  { facts, documents }: PreparedIssue,
  { order, plan, recipients }: Decided,
): Promise<string> {
  const isKept = file.version > 0 && isSameCharter(file.charter, facts.charter);
  const revision = isKept ? file.version : (await keepCharter(acting, file, facts.charter)).charterVersion;
  const isSigning = order.round === 'zeichnung';
  const running = isSigning ? facts.signing : facts.comments;
  if (isSigning) await endComments(acting, facts.comments);
  const sent = await sendCharter(acting, {
    ...order,
    undertaking: file.undertaking,
    kind: plan.kind,
    isAmendment: isSigning && (plan.kind === 'aenderung' || documents.standing.isAmendment),
    charter: facts.charter,
    body: facts.body,
    terms: isSigning ? bindingTerms(facts.charter) : COMMENTED,
    running,
    recipients,
  });
  await insertCharterIssue(acting.tx, acting.alliance.id, file.undertaking.id, {
    ...sent,
    revision,
    reason: order.reason.trim(),
  });
  const links = nextLinks(file.links, order.round, sent.documentId, {
    replaces: plan.kind === 'aenderung' ? running?.id : undefined,
  });
  await updateCharterLinks(acting.tx, file.undertaking.id, links);
  await recordUndertaking(acting, order.slug, ISSUE_ACT[order.round], {
    way: plan.kind,
    document: sent.documentId,
    documentVersion: sent.versionNumber,
    dueOn: order.dueOn,
    reason: order.reason.trim(),
    ...links,
    charter: charterJson(facts.charter),
    charterVersion: revision,
  });
  return sent.documentId;
}

const ISSUE_ACT = { abstimmung: 'charter-consulted', zeichnung: 'charter-put-to-signature' } as const;

/** Where it goes round now; an amendment keeps what it shall replace. */
function nextLinks(
  before: CharterLinks | undefined,
  round: IssueRound,
  documentId: string,
  { replaces }: { readonly replaces: string | undefined },
): CharterLinks {
  const { commentDocumentId = null, signingDocumentId = null, agreedDocumentId = null } = before ?? {};
  return round === 'abstimmung'
    ? { commentDocumentId: documentId, signingDocumentId, agreedDocumentId }
    : { commentDocumentId, signingDocumentId: documentId, agreedDocumentId: replaces ?? agreedDocumentId };
}
