import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Deputy, type DeputyKind, overlap } from './deputy.ts';
import { type EntryRefusal, refusalsOf } from './entry-refusal.ts';

export type DeputyField = 'kind' | 'address' | 'office' | 'validFrom' | 'validTo';
/** A deputy as typed. */
export type DeputyForm = Readonly<Record<DeputyField, string>>;
export type PlannedDeputy = Omit<Deputy, 'id' | 'memberId'>;

const OFFICE_MAX = 200;
const ADDRESS_MAX = 254;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Decides a new deputy of a member's head. Two of the same kind never overlap: who acts on a day must be clear. An
 * absence ends. Names every field that cannot be taken.
 */
export function planDeputy(
  recorded: readonly Deputy[],
  form: DeputyForm,
): Result<PlannedDeputy, readonly EntryRefusal<DeputyField>[]> {
  const kind = readKind(form.kind);
  const address = readAddress(form.address);
  const office = readOffice(form.office);
  const validFrom = readFirst(form.validFrom);
  const validTo = readLast(form.validTo, kind, validFrom);
  if (!kind.ok || !address.ok || !office.ok || !validFrom.ok || !validTo.ok)
    return fail(
      refusalsOf<DeputyField>([
        ['kind', kind],
        ['address', address],
        ['office', office],
        ['validFrom', validFrom],
        ['validTo', validTo],
      ]),
    );
  const planned: PlannedDeputy = {
    kind: kind.value,
    address: address.value,
    office: office.value,
    validFrom: validFrom.value,
    validTo: validTo.value,
    isSample: false,
  };
  const other = recorded.find((deputy) => deputy.kind === planned.kind && overlap(deputy, planned));
  return other ? fail([{ field: 'validFrom', message: overlapText(other) }]) : ok(planned);
}

/**
 * Decides the last day of a deputy. It may be yesterday, then the right is gone at once; days before that have been
 * used. Refuses with a German sentence.
 */
export function planDeputyEnd(
  deputy: Deputy,
  typed: string,
  today: CalendarDate,
): Result<CalendarDate, string> {
  const yesterday = addDays(today, -1);
  const day = readGermanDay(typed);
  if (!day) return fail('Geben Sie den letzten Tag der Vertretung an.');
  if (deputy.validTo !== null && deputy.validTo < today)
    return fail(`Diese Vertretung ist schon am ${germanDate(deputy.validTo)} ausgelaufen.`);
  if (day < yesterday)
    return fail(
      `Der letzte Tag kann frühestens der ${germanDate(yesterday)} sein; dann endet die Vertretung sofort.`,
    );
  if (day < deputy.validFrom)
    return fail(
      `Die Vertretung beginnt am ${germanDate(deputy.validFrom)}. Nehmen Sie sie heraus, wenn sie entfällt.`,
    );
  if (deputy.validTo !== null && day > deputy.validTo)
    return fail(
      `Die Vertretung endet schon am ${germanDate(deputy.validTo)}. Tragen Sie für die Zeit danach eine neue ein.`,
    );
  return ok(day);
}

const readKind = (typed: string): Result<DeputyKind, string> =>
  typed === 'allgemein' || typed === 'abwesenheit'
    ? ok(typed)
    : fail('Wählen Sie allgemeine Vertretung oder Vertretung während einer Abwesenheit.');

function readAddress(typed: string): Result<string, string> {
  const address = typed.trim().toLowerCase();
  if (ADDRESS.test(address) && address.length <= ADDRESS_MAX) return ok(address);
  return fail('Geben Sie die E-Mail-Adresse an, zum Beispiel vertretung@stadt.example.');
}

function readOffice(typed: string): Result<string, string> {
  const office = typed.trim();
  if (office === '')
    return fail('Geben Sie das Amt an, zum Beispiel „Erste Stadträtin“. Ein Name ist nicht nötig.');
  if (office.length > OFFICE_MAX) return fail(`Kürzen Sie das Amt auf höchstens ${OFFICE_MAX} Zeichen.`);
  return ok(office);
}

/** May lie in the past: who stood in then may have signed. Acting in the program is a matter of today alone. */
function readFirst(typed: string): Result<CalendarDate, string> {
  const day = readGermanDay(typed);
  return day ? ok(day) : fail('Geben Sie den ersten Tag der Vertretung an.');
}

function readLast(
  typed: string,
  kind: Result<DeputyKind, string>,
  validFrom: Result<CalendarDate, string>,
): Result<CalendarDate | null, string> {
  if (typed.trim() === '')
    return kind.ok && kind.value === 'abwesenheit'
      ? fail('Eine Abwesenheit endet: Geben Sie den letzten Tag an.')
      : ok(null);
  const day = readGermanDay(typed);
  if (!day) return fail('Geben Sie den letzten Tag als Datum an, oder lassen Sie das Feld leer.');
  if (validFrom.ok && day < validFrom.value)
    return fail('Der letzte Tag liegt vor dem ersten. Prüfen Sie, ob die Tage vertauscht sind.');
  return ok(day);
}

const overlapText = ({ kind, office, validFrom, validTo }: Deputy): string =>
  `${kind === 'allgemein' ? 'Als allgemeine Vertretung' : 'Als Vertretung einer Abwesenheit'} ist ${office} ` +
  `${validTo === null ? `seit dem ${germanDate(validFrom)} ohne Ende` : `vom ${germanDate(validFrom)} bis ${germanDate(validTo)}`} ` +
  'eingetragen. Beenden Sie das zuerst, oder wählen Sie andere Tage.';
