import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readActingMembers } from '../../../decisions/index.ts';
import { planSheetStep, type SheetCapacity } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { findSheetAt, type SheetPlace } from './find-place.ts';
import { type LoadedSheet, readSheetParts } from './load-sheet.ts';
import type { SheetWriter } from './save-answers.ts';

/** A sheet that someone may open because it is their municipality's. */
export interface OpenSheet extends LoadedSheet {
  readonly capacity: OwnCapacity;
  /** Why nobody can answer now, for the whole round; null where it is open. */
  readonly roundClosed: string | null;
  /** Why this person cannot write now; null where they can. */
  readonly readOnly: string | null;
}

/** As whom someone works on the sheet of the own municipality. */
export type OwnCapacity = Extract<SheetCapacity, 'leitung' | 'vertretung' | 'beauftragte'>;

export const CAPACITY_LABELS: Readonly<Record<OwnCapacity, string>> = {
  leitung: 'Leitung',
  vertretung: 'Vertretung der Leitung',
  beauftragte: 'IKZ-Beauftragte',
};

/** `forbidden`: the sheet is another municipality's, or the person's role does not answer. */
export type SheetRefusal = { readonly kind: 'unknown' } | { readonly kind: 'forbidden' };

/**
 * Opens the sheet of a member for its head, a deputy or its delegate, and for nobody else: not for other heads, not for
 * the office, which enters on behalf in its own way (practice 9).
 */
export const openSheet = (
  { database, clock }: Services,
  { id }: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<OpenSheet, SheetRefusal>> =>
  database.inAlliance(id, async (tx): Promise<Result<OpenSheet, SheetRefusal>> => {
    const today = clock.today();
    const found = await findSheetAt(tx, place, 'read');
    if (!found.ok) return found;
    const capacity = await readCapacity(tx, principal, id, place.memberKey, today);
    if (!capacity) return fail({ kind: 'forbidden' });
    const roundClosed = whyClosed(found.value.round, today, capacity);
    const writing = planSheetStep(found.value.sheet.state, 'schreiben', capacity);
    const readOnly = roundClosed ?? (writing.ok ? null : writing.error);
    return ok({ ...(await readSheetParts(tx, found.value)), capacity, roundClosed, readOnly });
  });

/** As whom someone may work on the sheet of a member on a day; undefined where they may not. */
export async function readCapacity(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  memberKey: string,
  today: CalendarDate,
): Promise<OwnCapacity | undefined> {
  const acting = await readActingMembers(tx, principal, allianceId, today);
  const own = acting.find((member) => member.memberKey === memberKey);
  if (own) return own.capacity;
  return isDelegate(principal, allianceId, memberKey, today) ? 'beauftragte' : undefined;
}

const isDelegate = (
  { grants }: Principal,
  allianceId: string,
  memberKey: string,
  today: CalendarDate,
): boolean =>
  grants.some(
    (grant) =>
      grant.allianceId === allianceId &&
      grant.role === 'delegate' &&
      grant.memberKey === memberKey &&
      (grant.validTo === null || grant.validTo >= today),
  );

/** Who writes, as the sheet keeps it. */
export const writerOf = ({ accountId }: Principal, capacity: OwnCapacity): SheetWriter => ({
  capacity,
  actor: accountId,
  label: CAPACITY_LABELS[capacity],
  source: 'konto',
});
