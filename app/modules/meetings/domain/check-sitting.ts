import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { checkDay, refusalsOf } from './check-field.ts';
import type { BodyDetails, SittingDetails } from './meeting-records.ts';
import type { Refusal } from './refusal.ts';

export const SITTING_NOTE_MAX = 200;

/** What was typed about a sitting. */
export type SittingForm = Readonly<Record<keyof SittingDetails, string>>;
export type SittingField = keyof SittingDetails;

/** A body and the other sittings it has: what a new day must fit to. */
export interface SittingPlace {
  readonly body: Pick<BodyDetails, 'name' | 'activeFrom' | 'activeTo'>;
  readonly others: readonly { readonly on: CalendarDate; readonly cancelled: boolean }[];
}

/** Reads what was typed about a sitting. A body sits once a day, while it is at work, after its closing date. */
export function checkSitting(
  form: SittingForm,
  place: SittingPlace,
): Result<SittingDetails, readonly Refusal<SittingField>[]> {
  const typed = checkDay(form.on, 'den Sitzungstag');
  const on = typed.ok ? checkPlace(typed.value, place) : typed;
  const closesOn = checkClosing(form.closesOn, typed);
  const note = checkNote(form.note);
  if (on.ok && closesOn.ok && note.ok)
    return ok({ on: on.value, closesOn: closesOn.value, note: note.value });
  return fail(refusalsOf({ on, closesOn, note }));
}

/** Refuses a day that is taken or on which the body is not at work. */
export function checkPlace(day: CalendarDate, { body, others }: SittingPlace): Result<CalendarDate, string> {
  const taken = others.find(({ on }) => on === day);
  const date = germanDate(day);
  if (taken?.cancelled)
    return fail(
      `Am ${date} ist eine abgesagte Sitzung eingetragen. Nehmen Sie dort die Absage zurück oder wählen Sie einen anderen Tag.`,
    );
  if (taken) return fail(`Am ${date} ist schon eine Sitzung eingetragen. Wählen Sie einen anderen Tag.`);
  if (day < body.activeFrom)
    return fail(
      `„${body.name}“ ist erst ab ${germanDate(body.activeFrom)} eingetragen. Wählen Sie einen späteren Tag.`,
    );
  if (body.activeTo !== null && day > body.activeTo)
    return fail(
      `„${body.name}“ endet am ${germanDate(body.activeTo)}. Wählen Sie einen früheren Tag oder ändern Sie das Ende.`,
    );
  return ok(day);
}

function checkClosing(text: string, on: Result<CalendarDate, string>): Result<CalendarDate | null, string> {
  if (text.trim() === '') return ok(null);
  const closesOn = checkDay(text, 'den Abgabeschluss');
  if (!closesOn.ok || !on.ok || closesOn.value <= on.value) return closesOn;
  return fail(
    `Der Abgabeschluss liegt nach der Sitzung am ${germanDate(on.value)}. Wählen Sie einen früheren Tag.`,
  );
}

/** A remark, or none. */
export function checkNote(text: string): Result<string, string> {
  const note = text.trim();
  if (note.length <= SITTING_NOTE_MAX) return ok(note);
  return fail(
    `Die Bemerkung hat ${note.length} Zeichen. Kürzen Sie sie auf höchstens ${SITTING_NOTE_MAX} Zeichen.`,
  );
}
