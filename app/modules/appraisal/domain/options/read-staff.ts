import { MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import { readGermanDecimal, readGermanInteger } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type OptionRefusal, optionRefusal, type StaffDraft } from './option-draft.ts';
import { readPayGrade, type StaffNeed } from './staff-need.ts';

const PERSONS_MAX = 500;

/** Reads the staff table; empty rows are left out, a pay grade stands once. Every reason at once. */
export function readStaff(
  rows: readonly StaffDraft[],
): Result<readonly StaffNeed[], readonly OptionRefusal[]> {
  const refusals: OptionRefusal[] = [];
  const staff: StaffNeed[] = [];
  for (const [row, draft] of rows.entries()) {
    if (isEmpty(draft)) continue;
    const read = readRow(draft);
    if (!read.ok) refusals.push(optionRefusal('staff', read.error, row));
    else if (staff.some(({ payGrade }) => payGrade === read.value.payGrade))
      refusals.push(
        optionRefusal(
          'staff',
          `${read.value.payGrade} steht schon in einer Zeile darüber. Fassen Sie beide zusammen.`,
          row,
        ),
      );
    else staff.push(read.value);
  }
  return refusals.length > 0 ? fail(refusals) : ok(staff);
}

const isEmpty = ({ payGrade, persons, places }: StaffDraft): boolean =>
  [payGrade, persons, places].every((text) => text.trim() === '');

function readRow(draft: StaffDraft): Result<StaffNeed, string> {
  const payGrade = readPayGrade(draft.payGrade);
  if (payGrade === undefined)
    return fail(
      `„${draft.payGrade.trim()}“ ist keine Entgelt- oder Besoldungsgruppe. Schreiben Sie zum Beispiel EG 9b oder A 11.`,
    );
  const persons = readGermanInteger(draft.persons);
  if (!persons.ok || persons.value < 1 || persons.value > PERSONS_MAX)
    return fail(`Geben Sie für ${payGrade} an, wie viele Personen gebraucht werden: 1 bis ${PERSONS_MAX}.`);
  const places = readGermanDecimal(draft.places);
  if (!places.ok) return fail(`Stellen für ${payGrade}: ${places.error}`);
  return withinPersons(payGrade, persons.value, places.value);
}

function withinPersons(payGrade: string, persons: number, places: Millionths): Result<StaffNeed, string> {
  if (places <= 0n)
    return fail(`Der Stellenanteil für ${payGrade} muss größer als 0 sein, zum Beispiel 0,5.`);
  return places > BigInt(persons) * MILLION
    ? fail(
        `Mehr Stellen als Personen für ${payGrade}: Eine Person hat höchstens eine Stelle. Prüfen Sie beide Zahlen.`,
      )
    : ok({ payGrade, persons, places });
}
