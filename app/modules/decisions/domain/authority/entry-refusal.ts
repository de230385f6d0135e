import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** One thing an entry cannot be taken with: which field, and a German sentence with the remedy. */
export interface EntryRefusal<Field extends string> {
  readonly field: Field;
  readonly message: string;
}

const SOURCE_MAX = 300;
/** Beyond it a year is mistyped, and an entry would block all that come before. */
const DAYS_AHEAD = 5 * 366;

/**
 * The first day of a new entry of a dated history. It must lie behind the latest one, so that no day of the past gets
 * another answer than the one decisions were taken on. Refuses with a German sentence.
 */
export function readFirstDay(
  typed: string,
  recorded: readonly CalendarDate[],
  today: CalendarDate,
): Result<CalendarDate, string> {
  const day = readGermanDay(typed);
  if (!day) return fail('Geben Sie den ersten Tag an, an dem es gilt, zum Beispiel 01.01.2027.');
  if (day > addDays(today, DAYS_AHEAD))
    return fail(`Der ${germanDate(day)} liegt mehr als fünf Jahre voraus. Prüfen Sie das Jahr.`);
  const latest = recorded.toSorted().at(-1);
  if (latest === undefined || day > latest) return ok(day);
  return fail(
    `Die letzte Eintragung gilt ab dem ${germanDate(latest)}. Was bis dahin galt, bleibt stehen: Wählen Sie einen ` +
      (latest > today ? 'späteren Tag, oder nehmen Sie die künftige Eintragung heraus.' : 'späteren Tag.'),
  );
}

/** Where an entry stands written. Refuses (German sentence) what is empty or too long. */
export function readSource(typed: string): Result<string, string> {
  const source = typed.trim();
  if (source === '')
    return fail('Geben Sie an, wo es steht, zum Beispiel „Hauptsatzung § 4 vom 12.03.2024“.');
  if (source.length > SOURCE_MAX) return fail(`Kürzen Sie die Quelle auf höchstens ${SOURCE_MAX} Zeichen.`);
  return ok(source);
}

/** An entry can be taken out while it has not begun; what held once stays. */
export function decideRemoval(validFrom: CalendarDate, today: CalendarDate): Result<'remove', string> {
  if (validFrom > today) return ok('remove');
  return fail(
    `Die Eintragung gilt seit dem ${germanDate(validFrom)} und bleibt stehen. Tragen Sie von einem späteren Tag an ein, was stattdessen gilt.`,
  );
}

/** The refusals of several readings, in the order of the fields. */
export const refusalsOf = <Field extends string>(
  readings: readonly (readonly [Field, Result<unknown, string>])[],
): EntryRefusal<Field>[] =>
  readings.flatMap(([field, reading]) => (reading.ok ? [] : [{ field, message: reading.error }]));
