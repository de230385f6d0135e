import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { isGateDecision } from '../../domain/process/gate-decision.ts';
import type { StageRequest } from '../../domain/process/stage-plan.ts';
import type { StageStep } from '../../domain/process/stage-transitions.ts';

/** The forms of a stage's page; each names its fields after itself, so that a refusal leads to the right one. */
export type StageFormName = StageStep | 'plan' | 'freigabe';

/** What was typed into one of the forms; null on a page that was just opened. */
export interface TypedStage {
  readonly form: StageFormName;
  readonly fields: URLSearchParams;
}

/** What was typed into a field of a form, or what stands there first. */
export const typedOr = (
  typed: TypedStage | null,
  form: StageFormName,
  name: string,
  first: string,
): string => (typed?.form === form ? (typed.fields.get(name) ?? '') : first);

/** Version that a form was opened with; none where it is missing. */
export const versionOf = (fields: URLSearchParams): number => {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/** Number of the stage in the address; none where it is no number. */
export const positionOf = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d?$/.test(text) ? Number(text) : -1;

/** The request of a form for the rules. A step without a day of its own happens today. */
export function toStageRequest(
  fields: URLSearchParams,
  step: StageStep,
  position: number,
  today: CalendarDate,
): StageRequest | null {
  const day = fields.has('tag') ? readGermanDay(fields.get('tag') ?? '') : today;
  if (day === undefined) return null;
  const decision = fields.get('entscheidung') ?? 'weiter';
  return {
    step,
    position,
    day,
    decision: isGateDecision(decision) ? decision : 'weiter',
    reason: fields.get('grund') ?? '',
    papers: fields.getAll('unterlage'),
    missingReason: fields.get('fehlt') ?? '',
  };
}
