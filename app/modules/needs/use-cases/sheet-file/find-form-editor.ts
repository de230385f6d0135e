import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import { whyClosed } from '../../domain/answers/why-closed.ts';
import { whyNotOnBehalf } from '../../domain/on-behalf/why-not-on-behalf.ts';
import { type FoundSheet, findSheetAt, type SheetPlace } from '../answers/find-place.ts';
import { type LoadedSheet, readSheetParts } from '../answers/load-sheet.ts';
import { CAPACITY_LABELS, type OwnCapacity, readCapacity, writerOf } from '../answers/open-sheet.ts';
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
const OFFICE_LABEL = 'IKZ-Geschäftsstelle im Auftrag';

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
  hold: 'read' | 'lock' = 'read',
): Promise<Result<FormEditor, FormRefusal>> {
  const today = clock.today();
  const found = await findSheetAt(tx, place, hold);
  if (!found.ok) return found;
  const { round, sheet } = found.value;
  const capacity = await readCapacity(tx, principal, allianceId, place.memberKey, today);
  const refusal = capacity ? null : await whyNotOffice(tx, principal, allianceId, found.value, today);
  if (refusal !== null) return fail({ kind: 'forbidden', message: refusal });
  const writer = capacity ? tableWriter(principal, capacity) : officeWriter(principal);
  const step = planSheetStep(sheet.state, 'schreiben', writer.capacity);
  const readOnly = whyClosed(round, today, writer.capacity) ?? (step.ok ? null : step.error);
  return ok({ ...(await readSheetParts(tx, found.value)), writer, readOnly });
}

/** Why someone who is not of the municipality may not fill its form in; null for the office where it may. */
async function whyNotOffice(
  tx: Tx,
  principal: Principal,
  allianceId: string,
  { round, member, sheet }: FoundSheet,
  today: CalendarDate,
): Promise<string | null> {
  if (!rolesIn(principal, allianceId, today).includes('coordinator')) return NOT_YOURS;
  return whyNotOnBehalf(await readHistory(tx, round.id, member.id, sheet));
}

const tableWriter = (principal: Principal, capacity: OwnCapacity): SheetWriter => ({
  ...writerOf(principal, capacity),
  source: 'tabelle',
  label: `${CAPACITY_LABELS[capacity]} (Tabelle)`,
});

const officeWriter = ({ accountId }: Principal): SheetWriter => ({
  capacity: 'geschaeftsstelle',
  actor: accountId,
  label: OFFICE_LABEL,
  source: 'im-auftrag',
});

const NOT_YOURS =
  'Den Bogen einer Kommune sehen vor der Freigabe der Abfrage nur ihre Leitung, deren Vertretung und ihre IKZ-Beauftragte. Melden Sie sich mit dem Konto Ihrer Kommune an.';
