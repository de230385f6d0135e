import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** To which office a section goes, as typed. */
export interface TypedOffice {
  readonly office: string;
  readonly address: string;
  /** YYYY-MM-DD, or empty for the last day of what it belongs to. */
  readonly dueOn: string;
  readonly note: string;
}

/** An office that can be written to. */
export interface PlannedOffice {
  readonly office: string;
  readonly address: string;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
}

export interface OfficeRefusal {
  readonly field: keyof TypedOffice;
  readonly message: string;
}

/** Until when is answered, what day it is, and what ends then ("Die Abfrage"). */
export interface OfficeGround {
  readonly lastDay: CalendarDate | null;
  readonly today: CalendarDate;
  readonly asks: string;
}

const LONGEST = { office: 80, address: 200, note: 500 } as const;
/** One @ with something on both sides; whether a mailbox is behind it only the mail tells. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Checks whom a section goes to, until when and with which note: every field that cannot be taken is named. */
export function planOffice(
  typed: TypedOffice,
  ground: OfficeGround,
): Result<PlannedOffice, readonly OfficeRefusal[]> {
  const due = readDue(typed.dueOn.trim(), ground);
  const refusals = [...checkTexts(typed), ...(due.ok ? [] : [due.error])];
  if (refusals.length > 0 || !due.ok) return fail(refusals);
  const { office, address, note } = typed;
  return ok({ office: office.trim(), address: address.trim(), dueOn: due.value, note: note.trim() });
}

function checkTexts({ office, address, note }: TypedOffice): OfficeRefusal[] {
  const refusals: OfficeRefusal[] = [];
  if (!isWithin(office, LONGEST.office)) refusals.push({ field: 'office', message: OFFICE });
  if (!ADDRESS.test(address.trim()) || address.trim().length > LONGEST.address)
    refusals.push({ field: 'address', message: NO_ADDRESS });
  if (note.trim().length > LONGEST.note) refusals.push({ field: 'note', message: LONG_NOTE });
  return refusals;
}

/** Filled, on one line: it stands in the subject of a mail. */
const isWithin = (text: string, longest: number): boolean =>
  text.trim() !== '' && text.trim().length <= longest && !/\p{Cc}/u.test(text);

function readDue(
  typed: string,
  { lastDay, today, asks }: OfficeGround,
): Result<CalendarDate | null, OfficeRefusal> {
  if (typed === '') return ok(null);
  const day = parseCalendarDate(typed);
  if (!day.ok) return fail({ field: 'dueOn', message: NO_DAY });
  if (day.value < today) return fail({ field: 'dueOn', message: PAST });
  if (lastDay !== null && day.value > lastDay)
    return fail({
      field: 'dueOn',
      message: `${asks} endet am ${germanDate(lastDay)}: Wählen Sie diesen Tag oder einen früheren.`,
    });
  return ok(day.value);
}

const OFFICE = `Nennen Sie das Fachamt, zum Beispiel „Bauamt“ (höchstens ${LONGEST.office} Zeichen, keine Namen von Personen).`;
const NO_ADDRESS = 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel bauamt@stadt.example.';
const LONG_NOTE = `Kürzen Sie den Hinweis auf höchstens ${LONGEST.note} Zeichen.`;
const NO_DAY = 'Geben Sie den Tag als Datum ein, zum Beispiel 30.11.2026, oder lassen Sie das Feld leer.';
const PAST = 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.';
