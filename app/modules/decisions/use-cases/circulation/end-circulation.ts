import { fail, ok } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { decideStep } from '../../domain/circulation/decide-step.ts';
import { noteMail } from '../../domain/circulation/mail-texts.ts';
import { refuseWithdrawal } from '../../domain/circulation/refuse-withdrawal.ts';
import { updateDocumentState } from '../../store/circulation-document-store.ts';
import { recordDocumentAct } from './acting.ts';
import { endLinks, mailFacts, tellMember } from './ask-members.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';
import { type Circulation, lockCirculation, nameIn } from './load-circulation.ts';
import type { StepResult } from './send-document.ts';
import { stepFacts } from './step-facts.ts';

/** Closes a document once every member has agreed or takes no part. */
export const closeDocument = (
  services: Services,
  alliance: Alliance,
  id: string,
  actor: string,
): Promise<StepResult> => inActing(services, alliance, actor, (acting) => close(acting, id));

/** The same within a transaction. */
export async function close(acting: Acting, id: string): Promise<StepResult> {
  const circulation = await lockCirculation(acting.tx, id);
  if (!circulation) return fail('unknown');
  const decided = decideStep('abschliessen', stepFacts(circulation, acting.today), nameIn(circulation));
  if (!decided.ok) return decided;
  await updateDocumentState(acting.tx, { ...circulation.document, state: decided.value });
  await endAllLinks(acting, circulation);
  await recordDocumentAct(acting, id, 'closed', { version: circulation.document.versionNumber });
  return ok(id);
}

export interface WithdrawOrder {
  readonly id: string;
  readonly reason: string;
}

/** Withdraws a document for good; whoever was asked reads why. */
export async function withdrawDocument(
  services: Services,
  alliance: Alliance,
  order: WithdrawOrder & { readonly actor: string },
): Promise<StepResult> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, order.actor, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.id);
    const reason = circulation && refuseWithdrawal(circulation.document);
    return reason === undefined
      ? withdrawSent(acting, order, recipients)
      : fail({ field: 'state', reason } as const);
  });
}

/** The same within a transaction; without recipients nobody is written to. */
export async function withdrawSent(
  acting: Acting,
  { id, reason: given }: WithdrawOrder,
  recipients: readonly Recipient[],
): Promise<StepResult> {
  const circulation = await lockCirculation(acting.tx, id);
  if (!circulation) return fail('unknown');
  const reason = given.trim();
  const facts = stepFacts(circulation, acting.today, { reason });
  const decided = decideStep('zurueckziehen', facts, nameIn(circulation));
  if (!decided.ok) return decided;
  await updateDocumentState(acting.tx, {
    ...circulation.document,
    state: decided.value,
    withdrawnReason: reason,
  });
  await endAllLinks(acting, circulation);
  if (circulation.document.state !== 'entwurf') await tellAll(acting, circulation, reason, recipients);
  await recordDocumentAct(acting, id, 'withdrawn', { reason });
  return ok(id);
}

const endAllLinks = (acting: Acting, { document, parties }: Circulation): Promise<number> =>
  endLinks(
    acting,
    document.id,
    parties.map(({ memberKey }) => memberKey),
  );

async function tellAll(
  acting: Acting,
  circulation: Circulation,
  reason: string,
  recipients: readonly Recipient[],
): Promise<void> {
  for (const party of circulation.parties) {
    const note = `„${circulation.document.title}“ wurde zurückgezogen. Sie müssen nichts mehr tun.\n\nGrund: ${reason}`;
    const mail = noteMail(mailFacts(acting, circulation, party), 'Zurückgezogen', note);
    const key = `umlauf-zurueckgezogen/${circulation.document.id}/${party.memberKey}`;
    await tellMember(acting, party, recipients, mail, key);
  }
}
