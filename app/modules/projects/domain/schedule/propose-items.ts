import { addDays, type CalendarDate, daysInclusive } from '../../../../foundation/calendar-date.ts';
import type { Stage } from '../process/stage.ts';
import type { CheckedItem } from './check-item.ts';

const DAYS_PER_WEEK = 7;

/** What the standard of the project knows besides its stages. */
export interface ProposalFacts {
  /** Steps of a stage by its key; none where the standard names none. */
  readonly stepsOf: (key: string) => readonly string[];
  /** First day of the plan where the stages have no planned days; null where it is not known. */
  readonly beginsOn: CalendarDate | null;
}

/**
 * A first plan from the usual lengths of the stages that are still to come: their steps one after the other in equal
 * parts, a milestone where somebody decides at the end. A stage without planned days follows the one before it.
 */
export function proposeItems(
  stages: readonly Stage[],
  { stepsOf, beginsOn }: ProposalFacts,
): readonly CheckedItem[] {
  let next = beginsOn;
  return stages
    .filter(({ role, state }) => role === 'arbeit' && (state === 'offen' || state === 'laufend'))
    .flatMap((stage) => {
      const from = stage.plannedFrom ?? next;
      if (from === null) return [];
      const to = stage.plannedTo ?? addDays(from, stage.usualWeeks * DAYS_PER_WEEK - 1);
      next = addDays(to, 1);
      return itemsOf(stage, stepsOf(stage.key), from, to);
    });
}

function itemsOf(
  { title, position, gate }: Stage,
  steps: readonly string[],
  from: CalendarDate,
  to: CalendarDate,
): CheckedItem[] {
  const common = {
    stagePosition: position,
    ownerKey: null,
    ownerOffice: '',
    actualFrom: null,
    actualTo: null,
  };
  const days = daysInclusive(from, to);
  const named = steps.length === 0 || steps.length > days ? [title] : steps;
  const starts = named.map((_, index) => Math.floor((days * index) / named.length));
  const work = named.map((step, index) => ({
    ...common,
    kind: 'aufgabe' as const,
    title: step,
    plannedFrom: addDays(from, starts[index] ?? 0),
    plannedTo: addDays(from, (starts[index + 1] ?? days) - 1),
  }));
  if (gate === null) return work;
  const decided = { ...common, kind: 'meilenstein' as const, title: `Freigabe ${title}` };
  return [...work, { ...decided, plannedFrom: to, plannedTo: to }];
}
