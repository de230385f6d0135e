import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanInteger } from '../../../../foundation/german.ts';

/** "12 von 150". */
export const answeredText = ({
  answered,
  asked,
}: {
  readonly answered: number;
  readonly asked: number;
}): string => `${germanInteger(answered)} von ${germanInteger(asked)}`;

/** "zweimal, zuletzt am 20.11.2026"; empty where nobody was reminded. */
export function remindedText(days: readonly CalendarDate[]): string {
  const last = days.at(-1);
  if (last === undefined) return '';
  return days.length === 1 ? `am ${germanDate(last)}` : `${days.length} Mal, zuletzt am ${germanDate(last)}`;
}

/** A day, or a dash where there is none. */
export const dayOrDash = (day: CalendarDate | null): string => (day === null ? '–' : germanDate(day));
