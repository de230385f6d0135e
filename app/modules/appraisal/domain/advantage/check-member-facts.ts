import type { Cents } from '../../../../foundation/cents.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { comparable, MINUTES, MOST_CASES } from './check-process.ts';
import type { CostProcess, ProcessStep } from './process-model.ts';
import { type Refusal, readAmount, readCount, readFigure, readText, refusal } from './refusal.ts';

export const FACTS_NOTE_MAX = 600;

/** What was typed for one member: texts by process and by step. */
export interface FactsDraft {
  readonly volumes: ReadonlyMap<string, string>;
  readonly minutes: ReadonlyMap<string, string>;
  readonly furtherToday: string;
  readonly furtherPooled: string;
  /** Where the figures come from. */
  readonly note: string;
}

/** `volume:<process>` and `minutes:<step>` are fields of one process or step. */
export type FactsField =
  | `volume:${string}`
  | `minutes:${string}`
  | 'furtherToday'
  | 'furtherPooled'
  | 'note'
  | 'member';

/** A field left empty is null: unknown for cases, as the default for minutes. */
export interface CheckedFacts {
  readonly volumes: ReadonlyMap<string, number | null>;
  readonly minutes: ReadonlyMap<string, Millionths | null>;
  readonly furtherToday: Cents;
  readonly furtherPooled: Cents;
  readonly note: string;
}

/** Checks what one member told; every reason at once. */
export function checkFacts(
  draft: FactsDraft,
  processes: readonly CostProcess[],
): Result<CheckedFacts, readonly Refusal<FactsField>[]> {
  const refusals: Refusal<FactsField>[] = [];
  const taken = <Value>(field: FactsField, result: Result<Value, string>): Value | null => {
    if (result.ok) return result.value;
    refusals.push(refusal(field, result.error));
    return null;
  };
  const volumes = new Map(
    processes.map(({ id }) => [id, taken(`volume:${id}`, volumeOf(draft.volumes.get(id) ?? ''))]),
  );
  const steps = processes.flatMap((process) => process.steps);
  const minutes = new Map(
    steps.map((step) => [
      step.id,
      taken(`minutes:${step.id}`, minutesOf(draft.minutes.get(step.id) ?? '', step)),
    ]),
  );
  const furtherToday = taken('furtherToday', readAmount(draft.furtherToday));
  const furtherPooled = taken('furtherPooled', readAmount(draft.furtherPooled));
  const note = taken('note', readText(draft.note, FACTS_NOTE_MAX));
  if (refusals.length > 0 || furtherToday === null || furtherPooled === null || note === null)
    return fail(refusals);
  return ok({ volumes, minutes, furtherToday, furtherPooled, note });
}

const volumeOf = (text: string): Result<number | null, string> =>
  text.trim() === '' ? ok(null) : readCount(text, 0, MOST_CASES);

const minutesOf = (text: string, { minutesToday }: ProcessStep): Result<Millionths | null, string> =>
  text.trim() === '' ? ok(null) : comparable(readFigure(text, MINUTES), ok(minutesToday));
