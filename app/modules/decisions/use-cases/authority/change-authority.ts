import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember, type MemberRecord } from '../../../region/index.ts';
import { decideAuthorityEdit, type HeldRole } from '../../domain/authority/may-edit-authority.ts';

/** Who changes the authority data of which member. */
export interface AuthorityActor {
  readonly memberKey: string;
  /** Account that acts. */
  readonly actor: string;
  /** Its e-mail address. */
  readonly address: string;
  /** The roles it holds today. */
  readonly held: readonly HeldRole[];
}

/** What a change of authority data left for the trail. */
export interface AuthorityChange {
  readonly action: string;
  readonly kind: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** `unknown`: no such member or entry. `forbidden`: may not change this member, with a German sentence. */
export type AuthorityRefusal<E> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'refused'; readonly refused: E };

export const refused = <E>(error: E): AuthorityRefusal<E> => ({ kind: 'refused', refused: error });
export const UNKNOWN: AuthorityRefusal<never> = { kind: 'unknown' };

/**
 * The frame of every act on authority data: one transaction, one member at a time, only by whoever may, recorded in the
 * trail. Of two changes at the same second the second sees what the first left.
 */
export function changeAuthority<E>(
  { database, clock }: Services,
  alliance: Alliance,
  { memberKey, actor, held }: AuthorityActor,
  change: (tx: Tx, member: MemberRecord) => Promise<Result<AuthorityChange, AuthorityRefusal<E>>>,
  decide: typeof decideAuthorityEdit = decideAuthorityEdit,
): Promise<Result<'changed', AuthorityRefusal<E>>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const member = await findMember(tx, memberKey);
    if (!member) return fail(UNKNOWN);
    const may = decide(held, memberKey);
    if (!may.ok) return fail({ kind: 'forbidden', message: may.error });
    await takeLock(tx, `decisions.authority ${alliance.id} ${member.id}`);
    const changed = await change(tx, member);
    if (!changed.ok) return changed;
    const { action, kind, before, after } = changed.value;
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor,
      action,
      subject: { kind, id: memberKey },
      before,
      after,
    });
    return ok('changed');
  });
}
