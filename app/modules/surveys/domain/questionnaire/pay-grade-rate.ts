import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isSamePayGrade } from '../answers/read-rows.ts';

/** Standard cost of a full-time place in a pay grade, as a dated history. */
export interface PayGradeRate {
  readonly id: string;
  readonly payGrade: string;
  readonly validFrom: CalendarDate;
  /** Null while in force. */
  readonly validTo: CalendarDate | null;
  readonly yearCents: Cents;
  /** Working minutes of a year, after holidays and absence. */
  readonly yearMinutes: number;
  readonly source: string;
  readonly isSample: boolean;
}

/** The rate of a pay grade on a day; refuses where none is kept, never takes the nearest. */
export function rateOn(
  rates: readonly PayGradeRate[],
  payGrade: string,
  day: CalendarDate,
): Result<PayGradeRate, string> {
  const rate = rates.find(
    (candidate) =>
      isSamePayGrade(candidate.payGrade, payGrade) &&
      candidate.validFrom <= day &&
      (candidate.validTo === null || day <= candidate.validTo),
  );
  return rate
    ? ok(rate)
    : fail(
        `Für die Entgeltgruppe ${payGrade} ist am ${germanDate(day)} kein Kostensatz hinterlegt. Tragen Sie ihn unter „Personalkostensätze“ mit seiner Quelle ein.`,
      );
}

/** True where a made-up rate is among those that count on a day. */
export const hasSampleRate = (
  rates: readonly PayGradeRate[],
  payGrades: readonly string[],
  day: CalendarDate,
): boolean =>
  payGrades.some((grade) => {
    const rate = rateOn(rates, grade, day);
    return rate.ok && rate.value.isSample;
  });
