import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isLocalState, type LocalPart, type LocalState } from './local-part.ts';

export const OFFICE_MAX = 120;
export const NOTE_MAX = 600;

/** What was typed. */
export interface LocalDraft {
  readonly state: string;
  readonly office: string;
  /** ISO days; '' for none. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
}

export interface LocalRefusal {
  readonly field: 'state' | 'office' | 'startsOn' | 'endsOn' | 'note' | 'conflict' | 'member';
  /** German sentence with the remedy. */
  readonly message: string;
}

/** Days that a part on the spot keeps to. */
export interface LocalBounds {
  /** First day of the whole project; null where no source hands it down. */
  readonly projectStartedOn: CalendarDate | null;
  readonly today: CalendarDate;
}

export const localRefusal = (field: LocalRefusal['field'], message: string): LocalRefusal => ({
  field,
  message,
});

/** Checks what one member says of its part; every reason at once. */
export function checkLocalPart(
  draft: LocalDraft,
  bounds: LocalBounds,
): Result<Omit<LocalPart, 'version'>, readonly LocalRefusal[]> {
  const state = isLocalState(draft.state) ? draft.state : null;
  const [starts, ends] = [dayOf(draft.startsOn), dayOf(draft.endsOn)];
  const office = draft.office.trim();
  const note = draft.note.trim();
  const refusals = [
    ...(state === null ? [localRefusal('state', 'Wählen Sie, wo das örtliche Teilprojekt steht.')] : []),
    ...refuseStart(state, starts, bounds),
    ...refuseEnd(state, starts, ends, bounds),
    ...(office.length > OFFICE_MAX
      ? [localRefusal('office', `Kürzen Sie den Namen des Amtes auf höchstens ${OFFICE_MAX} Zeichen.`)]
      : []),
    ...refuseNote(state, note),
  ];
  if (refusals.length > 0 || state === null || starts === 'wrong' || ends === 'wrong') return fail(refusals);
  return ok({ state, office, startsOn: starts, endsOn: ends, note });
}

type TypedDay = CalendarDate | null | 'wrong';

function dayOf(text: string): TypedDay {
  if (text.trim() === '') return null;
  const day = parseCalendarDate(text.trim());
  return day.ok ? day.value : 'wrong';
}

const WRONG = 'Diesen Tag gibt es nicht. Geben Sie ihn zum Beispiel als 21.11.2026 an.';

function refuseStart(
  state: LocalState | null,
  starts: TypedDay,
  { projectStartedOn, today }: LocalBounds,
): LocalRefusal[] {
  if (starts === 'wrong') return [localRefusal('startsOn', WRONG)];
  const began = state === 'laufend' || state === 'abgeschlossen';
  if (starts === null)
    return began ? [localRefusal('startsOn', 'Geben Sie an, wann es vor Ort begonnen hat.')] : [];
  if (projectStartedOn !== null && starts < projectStartedOn)
    return [
      localRefusal(
        'startsOn',
        `Das Projekt begann am ${germanDate(projectStartedOn)}. Wählen Sie diesen oder einen späteren Tag.`,
      ),
    ];
  return began && starts > today
    ? [
        localRefusal(
          'startsOn',
          'Der Beginn liegt in der Zukunft. Wählen Sie „Noch nicht begonnen“ oder den Tag.',
        ),
      ]
    : [];
}

function refuseEnd(
  state: LocalState | null,
  starts: TypedDay,
  ends: TypedDay,
  { today }: LocalBounds,
): LocalRefusal[] {
  if (ends === 'wrong') return [localRefusal('endsOn', WRONG)];
  if (ends === null)
    return state === 'abgeschlossen'
      ? [localRefusal('endsOn', 'Geben Sie an, wann es abgeschlossen wurde.')]
      : [];
  if (starts !== null && starts !== 'wrong' && ends < starts)
    return [localRefusal('endsOn', 'Das Ende liegt vor dem Beginn. Wählen Sie einen späteren Tag.')];
  return state === 'abgeschlossen' && ends > today
    ? [localRefusal('endsOn', 'Das Ende liegt in der Zukunft. Wählen Sie „Läuft“ oder den Tag.')]
    : [];
}

function refuseNote(state: LocalState | null, note: string): LocalRefusal[] {
  if (note.length > NOTE_MAX)
    return [localRefusal('note', `Fassen Sie die Bemerkung in höchstens ${NOTE_MAX} Zeichen.`)];
  return state === 'entfaellt' && note === ''
    ? [localRefusal('note', 'Schreiben Sie auf, warum es vor Ort entfällt.')]
    : [];
}
