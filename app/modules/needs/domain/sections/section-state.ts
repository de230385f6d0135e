import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** How far a section is. */
export const SECTION_STATES = ['offen', 'abgegeben', 'zurueckgezogen'] as const;

export type SectionState = (typeof SECTION_STATES)[number];

export const SECTION_STATE_LABELS: Readonly<Record<SectionState, string>> = {
  offen: 'Offen',
  abgegeben: 'Abgegeben',
  zurueckgezogen: 'Zurückgezogen',
};

/** What is done to a section: by the office over its link, or by the head office. */
export type SectionStep = 'schreiben' | 'abgeben' | 'erinnern' | 'erneut-senden' | 'zurueckziehen';

/** From where each step leads where; whatever is not listed is refused. Sent again, a section is open again. */
const SECTION_STEPS: Readonly<Record<SectionStep, Readonly<Partial<Record<SectionState, SectionState>>>>> = {
  schreiben: { offen: 'offen' },
  abgeben: { offen: 'abgegeben' },
  erinnern: { offen: 'offen' },
  'erneut-senden': { offen: 'offen', abgegeben: 'offen', zurueckgezogen: 'offen' },
  zurueckziehen: { offen: 'zurueckgezogen' },
};

/** What the steps of a section change, whoever asks and for what. */
export interface SectionLife {
  readonly state: SectionState;
  /** Last day to answer; null: as long as what it belongs to. */
  readonly dueOn: CalendarDate | null;
  readonly sentCount: number;
  readonly sentAt: Date;
  readonly remindedOn: CalendarDate | null;
  readonly handedInAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** The state after a step, or why it cannot be taken and what helps. */
export function planSectionStep(state: SectionState, step: SectionStep): Result<SectionState, string> {
  const next = SECTION_STEPS[step][state];
  return next === undefined ? fail(REFUSALS[state]) : ok(next);
}

const REFUSALS: Readonly<Record<SectionState, string>> = {
  offen: 'Das geht nicht, solange dieser Abschnitt offen ist. Laden Sie die Seite neu.',
  abgegeben:
    'Dieser Abschnitt ist abgegeben; er lässt sich nur noch lesen. Soll er geändert werden, sendet ihn die Hauptverwaltung erneut.',
  zurueckgezogen:
    'Dieser Abschnitt ist zurückgezogen. Wird er doch gebraucht, sendet ihn die Hauptverwaltung erneut.',
};

/** Why an open section takes no answer today; null where it does. Its last day counts. */
export const whySectionOver = (dueOn: CalendarDate | null, today: CalendarDate): string | null =>
  dueOn !== null && dueOn < today
    ? `Die Frist für diesen Abschnitt ist am ${germanDate(dueOn)} abgelaufen; er lässt sich nur noch lesen. Bitten Sie Ihre Hauptverwaltung, ihn mit neuer Frist zu senden.`
    : null;

/** Whether an office is reminded today: once a day, and only while it can still answer. */
export function whyNotRemind(
  { state, remindedOn }: { readonly state: SectionState; readonly remindedOn: CalendarDate | null },
  today: CalendarDate,
): string | null {
  const step = planSectionStep(state, 'erinnern');
  if (!step.ok) return step.error;
  return remindedOn === today ? 'Heute ist schon erinnert worden. Morgen geht es wieder.' : null;
}
