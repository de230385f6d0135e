import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readSignatureForm, type SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureRefusal } from '../../domain/signature/signing-facts.ts';
import { refuseRecorder } from '../../domain/signature/signing-refusals.ts';
import { lockCirculation } from '../circulation/load-circulation.ts';
import { checkSignatureFile, type SignatureFile } from './check-signature-file.ts';
import { readRecorder } from './read-recorder.ts';
import { takeSignature } from './take-signature.ts';

export interface SignatureOrder {
  readonly documentId: string;
  readonly memberKey: string;
  readonly form: SignatureForm;
  readonly file: SignatureFile | undefined;
}

type Recorded = Result<'recorded', readonly SignatureRefusal[] | 'unknown'>;

/**
 * Records the paper that came back for a member: all signatures on it or none. Of two uploads at the same second the
 * second sees what the first recorded. Refuses with every reason.
 */
export async function recordSignature(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: SignatureOrder,
): Promise<Recorded> {
  const denied = await refuseEntering(services, alliance, principal, order.memberKey);
  if (denied) return fail([denied]);
  const entry = readSignatureForm(order.form);
  // Looked at before the transaction: it takes a moment, and no lock must wait for it.
  const file = await checkSignatureFile(order.file);
  if (!entry.ok || !file.ok)
    return fail([
      ...(entry.ok ? [] : entry.error),
      ...(file.ok ? [] : [{ field: 'file' as const, reason: file.error }]),
    ]);
  return inActing(services, alliance, principal.accountId, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.documentId);
    if (!circulation) return fail('unknown');
    const rights = await readRecorder(acting.tx, principal, alliance.id, acting.today);
    const given = { memberKey: order.memberKey, entry: entry.value, file: file.value, rights };
    const taken = await takeSignature(services, acting, circulation, given);
    return taken.ok ? ok('recorded') : taken;
  });
}

/** Looking into a file costs seconds and memory: nobody gets so far who may not record for the member anyway. */
const refuseEntering = (
  { database, clock }: Services,
  { id }: Alliance,
  principal: Principal,
  memberKey: string,
): Promise<SignatureRefusal | undefined> =>
  database.inAlliance(id, async (tx) => {
    const { by } = await readRecorder(tx, principal, id, clock.today());
    return refuseRecorder(by, { memberKey });
  });
