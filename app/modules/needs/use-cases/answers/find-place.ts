import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember } from '../../../region/index.ts';
import { findRound, holdRound, type RoundRecord } from '../../store/round-store.ts';
import { findSheet, lockSheet, type SheetRecord } from '../../store/sheet-store.ts';

/** Which sheet: a round by id or slug and a member by its key. */
export interface SheetPlace {
  readonly round: string;
  readonly memberKey: string;
}

/** A sheet that is there. */
export interface FoundSheet {
  readonly round: RoundRecord;
  readonly member: { readonly id: string; readonly key: string; readonly name: string };
  readonly sheet: SheetRecord;
}

/**
 * Finds a sheet, and where it is to be changed holds it against everyone else, and its round against being closed
 * meanwhile: what was released as the round closed would change a ranking that the office already sees. `unknown`: no
 * such round or member asked.
 */
export async function findSheetAt(
  tx: Tx,
  place: SheetPlace,
  hold: 'read' | 'lock',
): Promise<Result<FoundSheet, { readonly kind: 'unknown' }>> {
  const round = await (hold === 'lock' ? holdRound : findRound)(tx, place.round);
  const found = round && (await findMember(tx, place.memberKey));
  if (!round || !found || round.state === 'entwurf') return fail({ kind: 'unknown' });
  const sheet = await (hold === 'lock' ? lockSheet : findSheet)(tx, round.id, found.id);
  if (!sheet) return fail({ kind: 'unknown' });
  const { key, name } = found.member;
  return ok({ round, member: { id: found.id, key, name }, sheet });
}
