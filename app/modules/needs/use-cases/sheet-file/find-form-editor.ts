import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { whyNotOnBehalf } from '../../domain/on-behalf/why-not-on-behalf.ts';
import { findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { type LoadedSheet, readSheetParts } from '../answers/load-sheet.ts';
import { CAPACITY_LABELS, readCapacity, writerOf } from '../answers/open-sheet.ts';
import type { SheetWriter } from '../answers/save-answers.ts';
import { readHistory } from '../on-behalf/read-history.ts';

/** A sheet and who may fill its form in. */
export interface FormEditor extends LoadedSheet {
  readonly writer: SheetWriter;
  /** Why nothing can be written now; null where it can. */
  readonly readOnly: string | null;
}

/** `forbidden`: another municipality's sheet; for the office with the reason why it may not enter on behalf. */
export type FormRefusal =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden'; readonly message: string };

/** The office as the sheet and the trail name it. */
export const OFFICE_LABEL = 'IKZ-Geschäftsstelle im Auftrag';

/**
 * Opens a sheet for who fills its form in: the municipality itself, or the office on its behalf, which sees nothing that
 * the municipality has written.
 */
export async function findFormEditor(
  { clock }: Pick<Services, 'clock'>,
  tx: Tx,
  { id: allianceId }: Pick<Alliance, 'id'>,
  principal: Principal,
  place: SheetPlace,
): Promise<Result<FormEditor, FormRefusal>> {
  const today = clock.today();
  const found = await findSheetAt(tx, place, 'read');
  if (!found.ok) return found;
  const { round, sheet, member } = found.value;
  const capacity = await readCapacity(tx, principal, allianceId, place.memberKey, today);
  const isOffice = rolesIn(principal, allianceId, today).includes('coordinator');
  if (!capacity && !isOffice) return fail({ kind: 'forbidden', message: NOT_YOURS });
  if (!capacity) {
    const history = await readHistory(tx, round.id, member.id, sheet);
    const reason = whyNotOnBehalf(history);
    if (reason !== null) return fail({ kind: 'forbidden', message: reason });
  }
  const writer: SheetWriter = capacity
    ? { ...writerOf(principal, capacity), source: 'tabelle', label: `${CAPACITY_LABELS[capacity]} (Tabelle)` }
    : {
        capacity: 'geschaeftsstelle',
        actor: principal.accountId,
        label: OFFICE_LABEL,
        source: 'im-auftrag',
      };
  const step = planSheetStep(sheet.state, 'schreiben', writer.capacity);
  const readOnly = whyClosed(round, today, writer.capacity) ?? (step.ok ? null : step.error);
  return ok({ ...(await readSheetParts(tx, found.value)), writer, readOnly });
}

const NOT_YOURS =
  'Den Bogen einer Kommune sehen vor der Freigabe der Abfrage nur ihre Leitung, deren Vertretung und ihre IKZ-Beauftragte. Melden Sie sich mit dem Konto Ihrer Kommune an.';
