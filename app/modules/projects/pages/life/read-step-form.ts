import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import type { LifeRequest } from '../../domain/life/life-facts.ts';
import { isOutcome } from '../../domain/life/outcome.ts';

/** What stands in the form of a step, as typed or as it begins. */
export interface TypedStep {
  readonly day: string;
  readonly reason: string;
  readonly until: string;
  readonly outcome: string;
  readonly steeringOn: string;
  readonly steeringReason: string;
  readonly dropsStages: boolean;
}

export const blankStep = (day: string): TypedStep => ({
  day,
  reason: '',
  until: '',
  outcome: '',
  steeringOn: '',
  steeringReason: '',
  dropsStages: false,
});

export const readTypedStep = (fields: URLSearchParams): TypedStep => ({
  day: fields.get('tag') ?? '',
  reason: fields.get('grund') ?? '',
  until: fields.get('bis') ?? '',
  outcome: fields.get('ausgang') ?? '',
  steeringOn: fields.get('lg-tag') ?? '',
  steeringReason: fields.get('lg-grund') ?? '',
  dropsStages: fields.get('stufen-entfallen') === 'ja',
});

/** The form for the rules: a day there is not counts as none. */
export const toLifeRequest = (typed: TypedStep): LifeRequest => ({
  day: dayOf(typed.day),
  reason: typed.reason,
  until: dayOf(typed.until),
  outcome: isOutcome(typed.outcome) ? typed.outcome : null,
  steering: { on: dayOf(typed.steeringOn), reason: typed.steeringReason },
  dropsStages: typed.dropsStages,
});

function dayOf(text: string): LifeRequest['day'] {
  const day = parseCalendarDate(text.trim());
  return day.ok ? day.value : null;
}

/** How many states the person saw; none where the form does not say. */
export const seenOf = (fields: URLSearchParams): number => {
  const text = fields.get('gesehen') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : -1;
};
