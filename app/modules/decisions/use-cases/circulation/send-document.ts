import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { decideStep, type StepRefusal } from '../../domain/circulation/decide-step.ts';
import { updateDocumentState } from '../../store/circulation-document-store.ts';
import { updatePartiesSince } from '../../store/circulation-party-store.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { recordDocumentAct } from './acting.ts';
import { askMember } from './ask-members.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';
import { lockCirculation, nameIn } from './load-circulation.ts';
import { stepFacts } from './step-facts.ts';

export type StepResult = Result<string, StepRefusal | 'unknown'>;

/** Sends a draft to its parties: from now on its text is settled, and whoever may answer gets a mail with a link. */
export async function sendDocument(
  services: Services,
  alliance: Alliance,
  id: string,
  actor: string,
): Promise<StepResult> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, actor, (acting) => sendOut(acting, id, recipients));
}

/** The same within a transaction; without recipients nobody is written to. */
export async function sendOut(
  acting: Acting,
  id: string,
  recipients: readonly Recipient[],
): Promise<StepResult> {
  const { tx, at, today } = acting;
  const circulation = await lockCirculation(tx, id);
  if (!circulation) return fail('unknown');
  const { document, parties } = circulation;
  const body = (await listVersions(tx, id))[0]?.body ?? '';
  const facts = stepFacts(circulation, today, { hasText: body !== '' });
  const decided = decideStep('senden', facts, nameIn(circulation));
  if (!decided.ok) return decided;
  await updateDocumentState(tx, { ...document, state: decided.value, sentAt: at });
  await updatePartiesSince(tx, id, at);
  for (const party of parties)
    await askMember(acting, circulation, party, recipients, {
      occasion: { kind: 'neu' },
      key: `umlauf/${id}/1/${party.memberKey}`,
    });
  const { title, kind, form, sameVersion, dueOn } = document;
  const members = parties.map(({ memberKey, amount }) => ({ member: memberKey, amount }));
  const text = sha256Of(body);
  await recordDocumentAct(acting, id, 'sent', { title, kind, form, sameVersion, dueOn, members, text });
  return ok(id);
}
