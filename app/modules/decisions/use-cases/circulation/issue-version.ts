import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { tidyBody } from '../../domain/circulation/check-draft.ts';
import { decideStep } from '../../domain/circulation/decide-step.ts';
import { planNewVersion, type VersionScope } from '../../domain/circulation/plan-new-version.ts';
import { refuseVersionText } from '../../domain/circulation/version-text.ts';
import { findDocumentRecord, updateDocumentState } from '../../store/circulation-document-store.ts';
import { insertVersion, listVersions } from '../../store/circulation-version-store.ts';
import { recordDocumentAct } from './acting.ts';
import { askAgain, follow } from './follow-version.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';
import { type Circulation, lockCirculation, nameIn } from './load-circulation.ts';
import { stepFacts } from './step-facts.ts';

export interface VersionOrder {
  readonly documentId: string;
  /** The version that the new one was written from. */
  readonly basedOn: number;
  readonly body: string;
  readonly changeNote: string;
  readonly scope: VersionScope;
  /** Keys of the members that the change concerns. */
  readonly named: readonly string[];
  /** The new deadline. */
  readonly dueOn: CalendarDate | null;
}

export interface VersionRefusal {
  readonly field: 'body' | 'changeNote' | 'scope' | 'named' | 'dueOn' | 'state' | 'conflict';
  readonly reason: string;
}

export type VersionResult = Result<number, VersionRefusal | 'unknown'>;

/** Issues a new version: whoever it concerns is asked again with a new link, and the old links end. */
export async function issueVersion(
  services: Services,
  alliance: Alliance,
  order: VersionOrder,
  actor: string,
): Promise<VersionResult> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, actor, async (acting) => {
    const document = await findDocumentRecord(acting.tx, order.documentId);
    // What was written elsewhere would go on in another wording there.
    if (document && document.wordingPath !== null) return fail({ field: 'state', reason: WRITTEN_ELSEWHERE });
    return addVersion(acting, order, recipients);
  });
}

const WRITTEN_ELSEWHERE =
  'Der Wortlaut dieses Dokuments wird nicht hier geändert, sondern dort, wo er geschrieben wurde. Folgen Sie auf der Seite des Dokuments dem Link „Wortlaut ändern“.';

/**
 * The same within a transaction, for whoever keeps the wording; without recipients nobody is written to. Answers the
 * number of the version.
 */
export async function addVersion(
  acting: Acting,
  order: VersionOrder,
  recipients: readonly Recipient[],
): Promise<VersionResult> {
  const circulation = await lockCirculation(acting.tx, order.documentId);
  if (!circulation) return fail('unknown');
  const { document, parties } = circulation;
  const body = tidyBody(order.body);
  const before = (await listVersions(acting.tx, document.id)).at(-1)?.body ?? '';
  const refusal = refuse(acting, circulation, { ...order, body }, before);
  if (refusal) return fail(refusal);
  const plan = planNewVersion(parties, order.scope, order.named, document.sameVersion);
  if (!plan.ok) return plan;
  const next = {
    ...circulation,
    document: { ...document, versionNumber: document.versionNumber + 1, dueOn: order.dueOn },
  };
  await writeVersion(acting, next, { ...order, body });
  await follow(acting, next, plan.value.carried, 'uebertragen');
  await follow(acting, next, plan.value.asked, 'neu-gefragt');
  await askAgain(acting, next, plan.value.asked, order.changeNote.trim(), recipients);
  await recordDocumentAct(acting, document.id, 'versioned', {
    number: next.document.versionNumber,
    scope: order.scope,
    note: order.changeNote.trim(),
    dueOn: order.dueOn,
    asked: plan.value.asked,
    carried: plan.value.carried,
    text: sha256Of(body),
  });
  return ok(next.document.versionNumber);
}

function refuse(
  { today }: Acting,
  circulation: Circulation,
  { basedOn, body, changeNote, dueOn }: VersionOrder,
  before: string,
): VersionRefusal | undefined {
  const facts = stepFacts(circulation, today, { hasText: body !== '', reason: changeNote, dueOn });
  const decided = decideStep('neue-fassung', facts, nameIn(circulation));
  if (decided.ok)
    return refuseVersionText({
      basedOn,
      body,
      before,
      dueOn,
      today,
      versionNumber: circulation.document.versionNumber,
    });
  const { field, reason } = decided.error;
  return { reason, field: field === 'state' ? 'state' : field === 'reason' ? 'changeNote' : 'body' };
}

async function writeVersion(
  { tx, alliance, at, actor }: Acting,
  { document }: Circulation,
  { body, changeNote, scope }: VersionOrder,
): Promise<void> {
  const version = {
    number: document.versionNumber,
    body,
    changeNote: changeNote.trim(),
    scope,
    createdAt: at,
  };
  await insertVersion(tx, alliance.id, document.id, version, actor);
  await updateDocumentState(tx, document);
}
