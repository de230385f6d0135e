import { type CalendarDate, calendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { PopulationEntry } from '../domain/population-history.ts';
import type { Refusal } from './refusal.ts';

const EARLIEST = calendarDate('1900-01-01');
const MOST = 99_999_999;
const SOURCE_MAX = 300;
const REASON_MAX = 500;
const GROUPED = /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+$/;

export type PopulationField = 'asOf' | 'value' | 'source' | 'reason';

/** A count as typed. */
export type PopulationForm = Readonly<Record<PopulationField, string>>;

/** A count that can be kept, and why it is entered by hand (may be empty). */
export interface CheckedPopulation {
  readonly entry: PopulationEntry;
  readonly reason: string;
}

/** Reads a count typed by hand: a past day, a whole number with or without dots, a source. Names every wrong field. */
export function checkPopulation(
  form: PopulationForm,
  today: CalendarDate,
): Result<CheckedPopulation, readonly Refusal<PopulationField>[]> {
  const asOf = parseCalendarDate(form.asOf.trim());
  const digits = form.value.trim();
  const source = form.source.trim();
  const reason = form.reason.trim();
  const refusals = [
    dayRefusal(asOf.ok ? asOf.value : undefined, today),
    valueRefusal(digits),
    lengthRefusal('source', source, SOURCE_MAX),
    lengthRefusal('reason', reason, REASON_MAX),
    source === ''
      ? refusal('source', 'Geben Sie an, woher die Zahl stammt, zum Beispiel das Statistische Landesamt.')
      : undefined,
  ].filter((found) => found !== undefined);
  if (!asOf.ok || refusals.length > 0) return fail(refusals);
  return ok({ entry: { asOf: asOf.value, value: Number(digits.replace(/\D/g, '')), source }, reason });
}

/**
 * Refuses a second count of a day that contradicts the recorded one: what contributions were computed with stays.
 * Undefined where there is none or the same.
 */
export function checkSameDay(
  recorded: PopulationEntry | undefined,
  entry: PopulationEntry,
): Refusal<PopulationField> | undefined {
  if (!recorded || recorded.value === entry.value) return undefined;
  return refusal(
    'value',
    `Zum ${germanDate(entry.asOf)} sind schon ${germanInteger(recorded.value)} Einwohner eingetragen ` +
      `(${recorded.source}). Diese Zahl bleibt, denn Beiträge können mit ihr gerechnet sein. Prüfen Sie Stichtag und Zahl.`,
  );
}

const refusal = (field: PopulationField, message: string): Refusal<PopulationField> => ({ field, message });

function dayRefusal(asOf: CalendarDate | undefined, today: CalendarDate) {
  if (asOf === undefined)
    return refusal('asOf', 'Geben Sie den Tag an, an dem gezählt wurde, zum Beispiel 31.12.2024.');
  if (asOf > today)
    return refusal('asOf', `Der ${germanDate(asOf)} liegt in der Zukunft. Geben Sie den Tag der Zählung an.`);
  if (asOf < EARLIEST) return refusal('asOf', `Der ${germanDate(asOf)} liegt vor 1900. Prüfen Sie das Jahr.`);
  return undefined;
}

function valueRefusal(text: string) {
  if (!/^\d+$/.test(text) && !GROUPED.test(text))
    return refusal('value', 'Geben Sie eine ganze Zahl an, zum Beispiel 16.542.');
  if (Number(text.replace(/\D/g, '')) > MOST)
    return refusal(
      'value',
      `So viele Einwohner hat keine Gemeinde. Geben Sie höchstens ${germanInteger(MOST)} an.`,
    );
  return undefined;
}

const lengthRefusal = (field: 'source' | 'reason', text: string, most: number) =>
  text.length > most ? refusal(field, `Kürzen Sie den Text auf höchstens ${most} Zeichen.`) : undefined;
