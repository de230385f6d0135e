import type { Millionths } from '../../../../foundation/decimal.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  type CostProcess,
  isStepKind,
  type ProcessStep,
  type StepKind,
  type VolumeEffect,
} from './process-model.ts';
import { type Refusal, readCount, readFigure, readText, refusal, refusalsOf } from './refusal.ts';

export const TITLE_MAX = 120;
export const CASE_NAME_MAX = 60;
/** Thresholds a process may have. */
export const MOST_EFFECTS = 3;
export const MOST_CASES = 10_000_000;

/** One row of the form, both fields '' where there is no further threshold. */
export interface EffectDraft {
  readonly fromCases: string;
  readonly lessPercent: string;
}

/** What was typed. */
export interface ProcessDraft {
  readonly title: string;
  readonly caseName: string;
  readonly isPilot: boolean;
  readonly effects: readonly EffectDraft[];
}

export type ProcessField = 'title' | 'caseName' | 'effects';
export type CheckedProcess = Pick<CostProcess, 'title' | 'caseName' | 'isPilot' | 'effects'>;

/** Checks a process; every reason at once. */
export function checkProcess(draft: ProcessDraft): Result<CheckedProcess, readonly Refusal<ProcessField>[]> {
  const title = readText(draft.title, TITLE_MAX, 'Geben Sie dem Prozess einen Namen.');
  const caseName = readText(
    draft.caseName,
    CASE_NAME_MAX,
    'Schreiben Sie, was gezählt wird, etwa „Abrechnungen“.',
  );
  const effects = readEffects(draft.effects);
  if (title.ok && caseName.ok && effects.ok)
    return ok({
      title: title.value,
      caseName: caseName.value,
      isPilot: draft.isPilot,
      effects: effects.value,
    });
  return fail(refusalsOf<ProcessField>({ title, caseName, effects }));
}

function readEffects(drafts: readonly EffectDraft[]): Result<readonly VolumeEffect[], string> {
  const effects: VolumeEffect[] = [];
  for (const { fromCases, lessPercent } of drafts.slice(0, MOST_EFFECTS)) {
    if (fromCases.trim() === '' && lessPercent.trim() === '') continue;
    const from = readCount(fromCases, 1, MOST_CASES);
    const less = readFigure(lessPercent, { least: 0n, most: 90n, above: true });
    if (!from.ok) return fail(`Ab wie vielen Fällen? ${from.error}`);
    if (!less.ok) return fail(`Um wie viel Prozent? ${less.error}`);
    effects.push({ fromCases: from.value, lessPercent: less.value });
  }
  const sorted = effects.toSorted((a, b) => a.fromCases - b.fromCases);
  const rises = sorted.every(({ fromCases, lessPercent }, index) => {
    const before = sorted[index - 1];
    return !before || (before.fromCases < fromCases && before.lessPercent < lessPercent);
  });
  return rises ? ok(sorted) : fail('Jede höhere Schwelle muss mehr sparen als die davor.');
}

/** What was typed of a step. */
export interface StepDraft {
  readonly title: string;
  readonly kind: string;
  readonly sharePercent: string;
  readonly minutesToday: string;
  readonly minutesPooled: string;
  readonly gradeToday: string;
  readonly gradePooled: string;
}

export type StepField = keyof StepDraft;
export type CheckedStep = Omit<ProcessStep, 'id'>;

/** Minutes of one case: up to 2,000 hours. */
export const MINUTES = { least: 0n, most: 120_000n };

/** Checks a step; pay grades are those that have a rate. */
export function checkStep(
  draft: StepDraft,
  payGrades: readonly string[],
): Result<CheckedStep, readonly Refusal<StepField>[]> {
  const title = readText(draft.title, TITLE_MAX, 'Geben Sie dem Schritt einen Namen.');
  const kind: Result<StepKind, string> = isStepKind(draft.kind)
    ? ok(draft.kind)
    : fail('Wählen Sie, wohin der Schritt gehört.');
  const sharePercent = readFigure(draft.sharePercent, { least: 0n, most: 100n, above: true });
  const minutesToday = readFigure(draft.minutesToday, MINUTES);
  const minutesPooled = comparable(readFigure(draft.minutesPooled, MINUTES), minutesToday);
  const gradeToday = knownGrade(draft.gradeToday, payGrades);
  const gradePooled = knownGrade(draft.gradePooled, payGrades);
  if (
    title.ok &&
    kind.ok &&
    sharePercent.ok &&
    minutesToday.ok &&
    minutesPooled.ok &&
    gradeToday.ok &&
    gradePooled.ok
  )
    return ok({
      title: title.value,
      kind: kind.value,
      sharePercent: sharePercent.value,
      minutesToday: minutesToday.value,
      minutesPooled: minutesPooled.value,
      gradeToday: gradeToday.value,
      gradePooled: gradePooled.value,
    });
  return fail(
    refusalsOf<StepField>({
      title,
      kind,
      sharePercent,
      minutesToday,
      minutesPooled,
      gradeToday,
      gradePooled,
    }),
  );
}

export const knownGrade = (text: string, payGrades: readonly string[]): Result<string, string> =>
  payGrades.includes(text)
    ? ok(text)
    : fail('Wählen Sie eine Entgeltgruppe, für die Kosten hinterlegt sind.');

/** From this factor on two figures of minutes cannot both be minutes: an hour is sixty of them. */
const TOO_FAR = 30n;

/** Refuses minutes that look like hours, or the other way round, beside what they are compared with. */
export function comparable(
  minutes: Result<Millionths, string>,
  other: Result<Millionths, string>,
): Result<Millionths, string> {
  if (!minutes.ok || !other.ok || minutes.value === 0n || other.value === 0n) return minutes;
  const [low, high] =
    minutes.value < other.value ? [minutes.value, other.value] : [other.value, minutes.value];
  return high >= low * TOO_FAR
    ? fail(
        'Das weicht mehr als dreißigfach ab. Prüfen Sie die Einheit: Gemeint sind Minuten je Fall, nicht Stunden.',
      )
    : minutes;
}

/** Two people changed the same. */
export const CROSSED = refusal<never>(
  'conflict',
  'Das wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
);
