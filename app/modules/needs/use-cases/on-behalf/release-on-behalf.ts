import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import type { SheetState } from '../../domain/answers/answer.ts';
import { checkProof, type ProofRefusal } from '../../domain/on-behalf/check-proof.ts';
import { onBehalfMail } from '../../domain/on-behalf/on-behalf-mail.ts';
import type { SheetPlace } from '../answers/find-place.ts';
import { type StepFailure, takeSheetStep } from '../answers/release-sheet.ts';
import type { SheetActing } from '../answers/save-answers.ts';
import { listRoundRecipients, type RoundRecipient } from '../rounds/list-recipients.ts';
import type { FormEditor, FormRefusal } from '../sheet-file/find-form-editor.ts';
import { onBehalf } from './save-on-behalf.ts';

export interface ProofOrder {
  /** How the answer came: "per Mail vom 12.11.2026". */
  readonly note: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

export type ReleaseFailure =
  | FormRefusal
  | StepFailure
  | { readonly kind: 'proof'; readonly refusals: readonly ProofRefusal[] };

type Released = Result<SheetState, ReleaseFailure>;

/** Releases what the office entered for a municipality, with its proof, and tells the municipality. */
export async function releaseOnBehalf(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  place: SheetPlace,
  order: ProofOrder,
): Promise<Released> {
  const recipients = await listRoundRecipients(services, alliance);
  return onBehalf(services, alliance, principal, place, async (acting, editor): Promise<Released> => {
    if (editor.writer.capacity !== 'geschaeftsstelle') return fail({ kind: 'refused', message: OWN });
    const proof = checkProof(order.note, order.file?.bytes);
    if (!proof.ok) return fail({ kind: 'proof', refusals: proof.error });
    const { note, contentType } = proof.value;
    const bytes = order.file?.bytes ?? new Uint8Array();
    const name = order.file?.name ?? '';
    const { sha256 } = await storeFile(services, acting.tx, alliance.id, { name, contentType, bytes });
    const { writer } = editor;
    const step = { ...place, step: 'freigeben', writer, proof: { note, sha256 } } as const;
    const released = await takeSheetStep(acting, step);
    if (!released.ok) return released;
    const origin = services.config.baseUrl;
    await tellMember(acting, { alliance, origin, editor, recipients, note });
    return ok(released.value);
  });
}

const OWN = 'Ihre eigene Kommune geben Sie auf ihrem Bogen frei, ohne Nachweis.';

async function tellMember(
  { tx, at }: SheetActing,
  {
    alliance,
    origin,
    editor: { round, member, sheet, answers },
    recipients,
    note,
  }: {
    readonly alliance: Alliance;
    readonly origin: string;
    readonly editor: FormEditor;
    readonly recipients: readonly RoundRecipient[];
    readonly note: string;
  },
): Promise<void> {
  const mail = onBehalfMail({
    office: alliance.office,
    alliance: alliance.name,
    memberName: member.name,
    roundTitle: round.title,
    isSample: round.isSample,
    proofNote: note,
    answers: [...answers.values()].filter(({ answer }) => answer !== null).length,
    link: `${origin}/v/${alliance.slug}/runden/${round.slug}/antwort/${member.key}/im-auftrag`,
  });
  for (const { address } of recipients.filter(({ memberKey }) => memberKey === member.key)) {
    const key = `im-auftrag/${round.id}/${member.key}/${sheet.version}/${address}`;
    await queueMail(tx, { allianceId: alliance.id, key, to: address, ...mail }, at);
  }
}
