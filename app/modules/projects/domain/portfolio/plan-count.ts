import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanInteger } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { DatedCount } from './dated-count.ts';

export type CountField = 'validFrom' | 'projects' | 'source';
/** A limit or capacity as typed. */
export type CountForm = Readonly<Record<CountField, string>>;

/** One thing an entry cannot be taken with: which field, and a German sentence with the remedy. */
export interface CountRefusal {
  readonly field: CountField;
  readonly message: string;
}

const SOURCE_MAX = 300;
const MOST_PROJECTS = 50;
/** Beyond it a year is mistyped. */
const DAYS_AHEAD = 5 * 366;

/**
 * Decides a new entry of a dated history: a day behind the latest one, so that the past keeps its answer, a number from
 * `least` to 50, and where it stands. Names every field that cannot be taken.
 */
export function planCount(
  recorded: readonly DatedCount[],
  form: CountForm,
  { today, least }: { readonly today: CalendarDate; readonly least: 0 | 1 },
): Result<DatedCount, readonly CountRefusal[]> {
  const validFrom = readFirstDay(form.validFrom, recorded, today);
  const projects = readCount(form.projects, least);
  const source = readSource(form.source);
  if (validFrom.ok && projects.ok && source.ok)
    return ok({
      validFrom: validFrom.value,
      projects: projects.value,
      source: source.value,
      isSample: false,
    });
  return fail([
    ...refusal('validFrom', validFrom),
    ...refusal('projects', projects),
    ...refusal('source', source),
  ]);
}

/** An entry can be taken out while it has not begun; what held once stays. */
export const decideCountRemoval = (validFrom: CalendarDate, today: CalendarDate): Result<'remove', string> =>
  validFrom > today
    ? ok('remove')
    : fail(
        `Die Eintragung gilt seit dem ${germanDate(validFrom)} und bleibt stehen. Tragen Sie von einem späteren Tag an ein, was stattdessen gilt.`,
      );

const refusal = (field: CountField, reading: Result<unknown, string>): CountRefusal[] =>
  reading.ok ? [] : [{ field, message: reading.error }];

function readFirstDay(
  typed: string,
  recorded: readonly DatedCount[],
  today: CalendarDate,
): Result<CalendarDate, string> {
  const day = readGermanDay(typed);
  if (!day) return fail('Geben Sie den ersten Tag an, an dem es gilt, zum Beispiel 01.01.2027.');
  if (day > addDays(today, DAYS_AHEAD))
    return fail(`Der ${germanDate(day)} liegt mehr als fünf Jahre voraus. Prüfen Sie das Jahr.`);
  const latest = recorded
    .map(({ validFrom }) => validFrom)
    .toSorted()
    .at(-1);
  if (latest === undefined || day > latest) return ok(day);
  return fail(
    `Die letzte Eintragung gilt ab dem ${germanDate(latest)}. Wählen Sie einen späteren Tag${
      latest > today ? ', oder nehmen Sie die künftige Eintragung heraus.' : '.'
    }`,
  );
}

function readCount(typed: string, least: 0 | 1): Result<number, string> {
  const count = readGermanInteger(typed);
  if (count.ok && count.value >= least && count.value <= MOST_PROJECTS) return count;
  return fail(`Geben Sie eine ganze Zahl von ${least} bis ${MOST_PROJECTS} an.`);
}

function readSource(typed: string): Result<string, string> {
  const source = typed.trim();
  if (source === '')
    return fail('Geben Sie an, woher die Zahl stammt, zum Beispiel „Angabe der Kommune vom 12.03.2026“.');
  if (source.length > SOURCE_MAX) return fail(`Kürzen Sie die Quelle auf höchstens ${SOURCE_MAX} Zeichen.`);
  return ok(source);
}
