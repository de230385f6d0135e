import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

export const TALK_FIELDS = ['heldOn', 'office', 'summary', 'nextStep'] as const;
export type TalkField = (typeof TALK_FIELDS)[number];

/** A note of a talk as typed. */
export type TalkForm = Readonly<Record<TalkField, string>>;

/** A note of a talk with one member, kept by the office. */
export interface TalkEntry {
  readonly heldOn: CalendarDate;
  /** With which office of the member, never a name. */
  readonly office: string;
  readonly summary: string;
  readonly nextStep: string;
}

export interface FieldRefusal<Field extends string> {
  readonly field: Field;
  readonly message: string;
}

const LONGEST_OFFICE = 100;
const LONGEST_NOTE = 4000;

/** Reads a note of a talk; refuses each field that cannot stand, with what to enter. */
export function checkTalk(
  form: TalkForm,
  today: CalendarDate,
): Result<TalkEntry, readonly FieldRefusal<TalkField>[]> {
  const heldOn = readGermanDay(form.heldOn);
  const [office, summary, nextStep] = [form.office.trim(), form.summary.trim(), form.nextStep.trim()];
  const refusals = [
    refusal('heldOn', whyNotHeldOn(heldOn, today)),
    refusal('office', whyNotOffice(office)),
    refusal('summary', summary === '' ? 'Schreiben Sie auf, was besprochen wurde.' : tooLong(summary)),
    refusal('nextStep', tooLong(nextStep)),
  ].flat();
  if (heldOn === undefined || refusals.length > 0) return fail(refusals);
  return ok({ heldOn, office, summary, nextStep });
}

const refusal = (field: TalkField, message: string | null): FieldRefusal<TalkField>[] =>
  message === null ? [] : [{ field, message }];

function whyNotHeldOn(day: CalendarDate | undefined, today: CalendarDate): string | null {
  if (day === undefined) return 'Geben Sie den Tag des Gesprächs an, etwa 21.11.2026.';
  return day > today
    ? 'Der Tag liegt in der Zukunft. Notieren Sie ein Gespräch, wenn es stattgefunden hat.'
    : null;
}

function whyNotOffice(office: string): string | null {
  if (office === '') return 'Geben Sie das Amt an, etwa „Hauptamt“. Bitte keinen Namen.';
  return office.length > LONGEST_OFFICE ? `Bitte höchstens ${LONGEST_OFFICE} Zeichen.` : null;
}

const tooLong = (text: string): string | null =>
  text.length > LONGEST_NOTE ? `Bitte höchstens ${LONGEST_NOTE} Zeichen; es sind ${text.length}.` : null;
