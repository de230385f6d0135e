import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';

/** One official count: whole inhabitants on a day, and who published it. */
export interface PopulationEntry {
  readonly asOf: CalendarDate;
  readonly value: number;
  readonly source: string;
}

/** Counts of one member in any order, at most one per day. */
export type PopulationHistory = readonly PopulationEntry[];

/** The latest count on or before the date. Refuses (German sentence) where none applies; it never guesses. */
export function populationAt(
  history: PopulationHistory,
  date: CalendarDate,
): Result<PopulationEntry, string> {
  const applicable = history.filter((entry) => entry.asOf <= date);
  const latest = applicable.reduce<PopulationEntry | undefined>(later, undefined);
  return latest ? ok(latest) : fail(refusal(history, date));
}

/** The count of exactly that day; refuses and names the days there are. */
export function populationOf(
  history: PopulationHistory,
  date: CalendarDate,
): Result<PopulationEntry, string> {
  const entry = history.find((candidate) => candidate.asOf === date);
  if (entry) return ok(entry);
  const days = history.map((candidate) => candidate.asOf).toSorted();
  const known =
    days.length === 0 ? 'Es ist keine hinterlegt.' : `Hinterlegt: ${days.map(germanDate).join(', ')}.`;
  return fail(`Zum ${germanDate(date)} ist keine Einwohnerzahl hinterlegt. ${known}`);
}

const later = (best: PopulationEntry | undefined, entry: PopulationEntry): PopulationEntry =>
  best && best.asOf >= entry.asOf ? best : entry;

function refusal(history: PopulationHistory, date: CalendarDate): string {
  const earliest = history.map((entry) => entry.asOf).toSorted()[0];
  const missing = `Für den ${germanDate(date)} gilt keine hinterlegte Einwohnerzahl.`;
  if (earliest === undefined) return `${missing} Tragen Sie eine mit Stichtag und Quelle ein.`;
  return `${missing} Die früheste ist vom ${germanDate(earliest)}; ergänzen Sie eine ältere oder wählen Sie einen späteren Tag.`;
}
