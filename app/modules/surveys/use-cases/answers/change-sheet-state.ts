import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import { checkProof, type ProofRefusal } from '../../../needs/domain/index.ts';
import { type Contact, listContacts } from '../../../needs/index.ts';
import type { SheetState } from '../../domain/life/sheet.ts';
import { onBehalfMail } from '../../domain/sheet/on-behalf-mail.ts';
import type { SheetPlace } from './find-sheet.ts';
import { inSheet, type OpenSheet, type SheetRefusal } from './open-sheet.ts';
import { type StepRefusal, type StepTerms, takeSheetStep } from './take-sheet-step.ts';

export interface StateOrder extends SheetPlace, Omit<StepTerms, 'proof'> {
  /** For a release on behalf; left out by the member itself. */
  readonly proof: {
    readonly note: string;
    readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  };
}

export type StateFailure =
  | SheetRefusal
  | { readonly kind: 'refused'; readonly refusals: readonly StepRefusal[] }
  | { readonly kind: 'proof'; readonly refusals: readonly ProofRefusal[] };

type Changed = Result<SheetState, StateFailure>;

/** What someone with an account does to a sheet beside answering. A release on behalf needs its proof and is told the member. */
export async function changeSheetState(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: StateOrder,
): Promise<Changed> {
  // Accounts are read in a transaction of their own.
  const contacts = order.step === 'freigeben' ? await listContacts(services, alliance) : [];
  return inSheet(services, alliance, principal, order, async (acting, sheet): Promise<Changed> => {
    const isOnBehalf = order.step === 'freigeben' && sheet.capacity === 'auftrag';
    const proof = isOnBehalf ? await storeProof(services, acting, order) : undefined;
    if (proof && !proof.ok) return fail({ kind: 'proof', refusals: proof.error });
    const { step, version, note } = order;
    const terms = { step, version, note, ...(proof?.ok && { proof: proof.value }) };
    const taken = await takeSheetStep(acting, sheet, terms);
    if (!taken.ok) return fail({ kind: 'refused', refusals: taken.error });
    if (proof?.ok) await tellMember(acting, sheet, contacts, proof.value.note);
    return taken;
  });
}

type Proof = NonNullable<StepTerms['proof']>;

async function storeProof(
  services: Services,
  { tx, alliance }: Acting,
  { proof: { note, file } }: StateOrder,
): Promise<Result<Proof, readonly ProofRefusal[]>> {
  const checked = checkProof(note, file?.bytes);
  if (!checked.ok || !file) return checked.ok ? fail([]) : checked;
  const { contentType } = checked.value;
  const { sha256 } = await storeFile(services, tx, alliance.id, { ...file, contentType });
  return ok({ note: checked.value.note, sha256 });
}

async function tellMember(
  { tx, alliance, origin, at }: Acting,
  { survey, member: { member }, sheet, answers }: OpenSheet,
  contacts: readonly Contact[],
  proofNote: string,
): Promise<void> {
  const mail = onBehalfMail({
    ...{ office: alliance.office, alliance: alliance.name, memberName: member.name },
    ...{ survey: survey.title, isSample: survey.isSample, proofNote, answers: answers.size },
    link: `${origin}/v/${alliance.slug}/erhebungen/${survey.slug}/bogen/${member.key}/freigaben`,
  });
  for (const { address } of contacts.filter(({ memberKey }) => memberKey === member.key)) {
    const key = `erhebung-im-auftrag/${survey.id}/${member.key}/${sheet.version}/${address}`;
    await queueMail(tx, { allianceId: alliance.id, key, to: address, ...mail }, at);
  }
}
