import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { decideStrike } from '../../domain/signature/decide-strike.ts';
import { insertStrike } from '../../store/signature-store.ts';
import { recordDocumentAct } from '../circulation/acting.ts';
import { lockCirculation } from '../circulation/load-circulation.ts';
import { readRecorder } from './read-recorder.ts';
import { readSigning } from './read-signing.ts';

export interface StrikeOrder {
  readonly documentId: string;
  readonly memberKey: string;
  readonly signatureId: string;
  readonly reason: string;
}

/** Strikes a signature that was recorded wrongly; it stays in the log with the reason. Refuses with a German sentence. */
export const strikeSignature = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { documentId, memberKey, signatureId, reason }: StrikeOrder,
): Promise<Result<'struck', { readonly reason: string } | 'unknown'>> =>
  inActing(services, alliance, principal.accountId, async (acting) => {
    const { tx, at, actor, today } = acting;
    const circulation = await lockCirculation(tx, documentId);
    if (!circulation) return fail('unknown');
    const own = (await readSigning(tx, circulation)).find(({ party }) => party.memberKey === memberKey);
    const signature = own?.signatures.find(({ id }) => id === signatureId);
    if (!signature) return fail('unknown');
    const { by, labelFor } = await readRecorder(tx, principal, alliance.id, today);
    const decided = decideStrike(signature, reason, { document: circulation.document, by });
    if (!decided.ok) return fail({ reason: decided.error });
    const strike = { reason: decided.value, at, byLabel: labelFor(memberKey) };
    await insertStrike(tx, alliance.id, signatureId, strike, actor);
    await recordDocumentAct(acting, documentId, 'signature-struck', {
      member: memberKey,
      signature: signatureId,
      capacity: signature.capacity,
      reason: strike.reason,
    });
    return ok('struck');
  });
