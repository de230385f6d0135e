import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import {
  planSectionStep,
  type SectionLife,
  type SectionState,
  type SectionStep,
  whyNotRemind,
  whySectionOver,
} from './section-state.ts';

/** What the head office does with a section that was sent. */
export const SECTION_ACTS = ['erinnern', 'erneut-senden', 'zurueckziehen'] as const;
export type OwnSectionStep = (typeof SECTION_ACTS)[number];
export const isOwnSectionStep = (text: string): text is OwnSectionStep =>
  SECTION_ACTS.some((act) => act === text);

/** When a section is moved, and why no office can be asked at all; null where one can. */
export interface SectionMoment {
  readonly at: Date;
  readonly today: CalendarDate;
  readonly closed: string | null;
}

/** How a section begins that is sent now. */
export const newSectionLife = (dueOn: CalendarDate | null, at: Date): SectionLife => ({
  ...{ state: 'offen', dueOn, sentCount: 1, sentAt: at },
  ...{ remindedOn: null, handedInAt: null, withdrawnAt: null },
});

/**
 * The section after what the head office did, or why it cannot: an office is reminded once a day and while it can still
 * answer; sent again, a section is open again, and an own deadline that has passed falls away, since it would close the
 * section at once; a section can be withdrawn also when nothing can be sent any more.
 */
export function moveSection<Section extends SectionLife>(
  section: Section,
  act: OwnSectionStep,
  { at, today, closed }: SectionMoment,
): Result<Section, string> {
  const state = planSectionStep(section.state, act);
  if (!state.ok) return state;
  if (act === 'zurueckziehen') return ok({ ...section, state: state.value, withdrawnAt: at });
  if (closed !== null) return fail(closed);
  if (act === 'erneut-senden') return ok(sentAgain(section, state.value, at, today));
  const refusal = whySectionOver(section.dueOn, today) ?? whyNotRemind(section, today);
  return refusal === null ? ok({ ...section, remindedOn: today }) : fail(refusal);
}

const sentAgain = <Section extends SectionLife>(
  section: Section,
  state: SectionState,
  at: Date,
  today: CalendarDate,
): Section => ({
  ...section,
  state,
  dueOn: section.dueOn !== null && section.dueOn < today ? null : section.dueOn,
  sentCount: section.sentCount + 1,
  sentAt: at,
  handedInAt: null,
  withdrawnAt: null,
});

/** What the head office can do with a section as it stands. */
export const actsOf = (state: SectionState): OwnSectionStep[] =>
  SECTION_ACTS.filter((act: SectionStep) => planSectionStep(state, act).ok);

/** A section that its office hands in. */
export const handedIn = <Section extends SectionLife>(section: Section, at: Date): Section => ({
  ...section,
  state: 'abgegeben',
  handedInAt: at,
});
