import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { knownGrade } from './check-process.ts';
import { isSplitKey, type MinimumStaff, type PooledCost, type SplitKey } from './process-model.ts';
import { type Refusal, readAmount, readCount, readFigure, refusalsOf } from './refusal.ts';

/** What was typed; least staff with '' for none. */
export interface PooledDraft {
  readonly fixedCost: string;
  readonly splitKey: string;
  readonly setUpCost: string;
  readonly setUpYears: string;
  readonly serviceStaff: string;
  readonly serviceGrade: string;
  readonly competenceStaff: string;
  readonly competenceGrade: string;
  readonly deputyFrom: string;
  readonly pricedOn: string;
}

export type PooledField = keyof PooledDraft;
export interface CheckedPooled extends PooledCost {
  readonly pricedOn: CalendarDate;
}

/** Checks what is done together; every reason at once. */
export function checkPooledCost(
  draft: PooledDraft,
  payGrades: readonly string[],
): Result<CheckedPooled, readonly Refusal<PooledField>[]> {
  const read = readPooled(draft, payGrades);
  const { fixedCost, splitKey, setUpCost, setUpYears, deputyFrom, pricedOn } = read;
  const { serviceStaff, serviceGrade, competenceStaff, competenceGrade } = read;
  if (!(fixedCost.ok && splitKey.ok && setUpCost.ok && setUpYears.ok && deputyFrom.ok && pricedOn.ok))
    return fail(refusalsOf<PooledField>(read));
  if (!(serviceStaff.ok && serviceGrade.ok && competenceStaff.ok && competenceGrade.ok))
    return fail(refusalsOf<PooledField>(read));
  return ok({
    fixedCost: fixedCost.value,
    splitKey: splitKey.value,
    setUpCost: setUpCost.value,
    setUpYears: setUpYears.value,
    deputyFrom: deputyFrom.value,
    pricedOn: pricedOn.value,
    minimumStaff: {
      standardisierbar: leastOf(serviceStaff.value, serviceGrade.value),
      qualifiziert: leastOf(competenceStaff.value, competenceGrade.value),
    },
  });
}

function readPooled(draft: PooledDraft, payGrades: readonly string[]) {
  const splitKey: Result<SplitKey, string> = isSplitKey(draft.splitKey)
    ? ok(draft.splitKey)
    : fail('Wählen Sie, wie geteilt wird.');
  const day = readGermanDay(draft.pricedOn);
  const pricedOn: Result<CalendarDate, string> = day
    ? ok(day)
    : fail('Diesen Tag gibt es nicht. Schreiben Sie ihn zum Beispiel als 21.11.2026.');
  const grade = (staff: string, text: string): Result<string, string> =>
    staff.trim() === '' ? ok('') : knownGrade(text, payGrades);
  return {
    fixedCost: readAmount(draft.fixedCost),
    splitKey,
    setUpCost: readAmount(draft.setUpCost),
    setUpYears: readCount(draft.setUpYears, 1, 30),
    serviceStaff: staffOf(draft.serviceStaff),
    serviceGrade: grade(draft.serviceStaff, draft.serviceGrade),
    competenceStaff: staffOf(draft.competenceStaff),
    competenceGrade: grade(draft.competenceStaff, draft.competenceGrade),
    deputyFrom: readFigure(draft.deputyFrom, { least: 0n, most: 100n }),
    pricedOn,
  };
}

const staffOf = (text: string): Result<Millionths | null, string> =>
  text.trim() === '' ? ok(null) : readFigure(text, { least: 0n, most: 100n, above: true });

const leastOf = (fte: Millionths | null, payGrade: string): MinimumStaff | null =>
  fte === null ? null : { fte, payGrade };
