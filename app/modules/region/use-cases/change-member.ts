import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';
import type { Services } from '../../../platform/services.ts';
import type { MemberStanding } from '../domain/member.ts';
import { findMember, lockMembers, type MemberRecord, updateMember } from '../store/member-store.ts';
import type { Refusal } from './refusal.ts';

const COUNTY_PART_MAX = 60;

/** What the office may change by hand; everything else follows the official list. */
export interface MemberChangeOrder {
  readonly key: string;
  /** Version the edit started from. */
  readonly version: number;
  /** As typed; empty: none. */
  readonly countyPart: string;
  readonly standing: string;
  /** Account that acts. */
  readonly actor: string;
}

export type MemberChangeProblem =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<'countyPart' | 'standing'>[] }
  /** Someone else changed the member meanwhile: both are to be shown. */
  | { readonly kind: 'conflict'; readonly current: MemberRecord };

/** Changes county part and standing of a member. Refuses edits that started from an older version. */
export function changeMember(
  { database, clock }: Services,
  alliance: Alliance,
  order: MemberChangeOrder,
): Promise<Result<'changed' | 'unchanged', MemberChangeProblem>> {
  return database.inAlliance(alliance.id, async (tx) => {
    await lockMembers(tx, alliance.id);
    const current = await findMember(tx, order.key);
    if (!current) return fail({ kind: 'unknown' as const });
    const asked = readChange(order);
    if (!asked.ok) return fail({ kind: 'refused' as const, refusals: asked.error });
    if (current.version !== order.version) return fail({ kind: 'conflict' as const, current });
    const before = { countyPart: current.member.countyPart, standing: current.member.standing };
    const after = asked.value;
    if (before.countyPart === after.countyPart && before.standing === after.standing) return ok('unchanged');
    await updateMember(tx, current, { ...current.member, ...after });
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor: order.actor,
      action: 'member.changed',
      subject: { kind: 'member', id: order.key },
      before,
      after,
    });
    return ok('changed');
  });
}

function readChange({ countyPart, standing }: MemberChangeOrder) {
  const part = countyPart.trim();
  const refusals: Refusal<'countyPart' | 'standing'>[] = [];
  if (part.length > COUNTY_PART_MAX)
    refusals.push({
      field: 'countyPart',
      message: `Kürzen Sie die Bezeichnung auf höchstens ${COUNTY_PART_MAX} Zeichen, zum Beispiel „Südkreis“.`,
    });
  if (!isStanding(standing))
    refusals.push({ field: 'standing', message: 'Wählen Sie „Mitglied“ oder „Gast“.' });
  if (!isStanding(standing) || refusals.length > 0) return fail(refusals);
  return ok({ countyPart: part === '' ? null : part, standing });
}

const isStanding = (text: string): text is MemberStanding => text === 'mitglied' || text === 'gast';
