import { fail, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { type Change, recordChange } from '../../../platform/audit/record-change.ts';
import type { Principal } from '../../../platform/auth/access.ts';
import type { Services } from '../../../platform/services.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { findMember, type MemberRecord } from '../../region/index.ts';
import type { BodyRecord } from '../domain/meeting-records.ts';
import { listBodiesOf, lockBodies } from '../store/body-store.ts';
import { mayEditBodies } from './decide-editing.ts';

/** Whose bodies, and who acts. */
export interface MemberOrder {
  readonly memberKey: string;
  readonly principal: Principal;
}

/** What an act on a member's bodies may rely on: found, allowed, and nobody else acts on them until it ends. */
export interface MemberScope {
  readonly tx: Tx;
  readonly allianceId: string;
  readonly member: MemberRecord;
  readonly bodies: readonly BodyRecord[];
  /** Appends to the audit trail; call it last. */
  record(change: Pick<Change, 'action' | 'subject' | 'before' | 'after'>): Promise<void>;
}

/** `unknown`: there is no such member, body or sitting; `forbidden`: it is another member's. */
export type NoScope = { readonly kind: 'unknown' } | { readonly kind: 'forbidden' };

/** Runs an act on the bodies of one member in one transaction. */
export function actOnMember<T, E>(
  { database, clock }: Services,
  alliance: Alliance,
  { memberKey, principal }: MemberOrder,
  act: (scope: MemberScope) => Promise<Result<T, E | NoScope>>,
): Promise<Result<T, E | NoScope>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const member = await findMember(tx, memberKey);
    if (!member) return fail({ kind: 'unknown' as const });
    if (!mayEditBodies(principal, alliance.id, memberKey, clock.today()))
      return fail({ kind: 'forbidden' as const });
    await lockBodies(tx, member.id);
    const bodies = await listBodiesOf(tx, member.id);
    const record: MemberScope['record'] = (change) =>
      recordChange(tx, { chain: alliance.id, at: clock.now(), actor: principal.accountId, ...change });
    return act({ tx, allianceId: alliance.id, member, bodies, record });
  });
}

/** How the audit trail names a body. */
export const bodySubject = ({ member }: MemberScope, name: string) => ({
  kind: 'body',
  id: `${member.member.key}/${name}`,
});
