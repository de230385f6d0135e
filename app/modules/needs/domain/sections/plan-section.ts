import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** A section as typed. */
export interface TypedSection {
  readonly office: string;
  readonly address: string;
  /** YYYY-MM-DD, or empty for the round's last day. */
  readonly dueOn: string;
  readonly note: string;
  readonly taskIds: readonly string[];
}

/** A section that can be sent. */
export interface PlannedSection {
  readonly office: string;
  readonly address: string;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
  readonly taskIds: readonly string[];
}

export interface SectionRefusal {
  readonly field: keyof TypedSection;
  readonly message: string;
}

/** What the sheet asks, until when, and what day it is. */
export interface SectionGround {
  readonly askedTaskIds: ReadonlySet<string>;
  readonly roundDueOn: CalendarDate | null;
  readonly today: CalendarDate;
}

const LONGEST = { office: 80, address: 200, note: 500 } as const;
/** One @ with something on both sides; whether a mailbox is behind it only the mail tells. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Checks a section before it is sent: every field that cannot be taken is named. */
export function planSection(
  typed: TypedSection,
  ground: SectionGround,
): Result<PlannedSection, readonly SectionRefusal[]> {
  const due = readDue(typed.dueOn.trim(), ground);
  const taskIds = [...new Set(typed.taskIds)];
  const refusals = [...checkTexts(typed), ...checkTasks(taskIds, ground), ...(due.ok ? [] : [due.error])];
  if (refusals.length > 0 || !due.ok) return fail(refusals);
  return ok({
    office: typed.office.trim(),
    address: typed.address.trim(),
    dueOn: due.value,
    note: typed.note.trim(),
    taskIds,
  });
}

function checkTexts({ office, address, note }: TypedSection): SectionRefusal[] {
  const refusals: SectionRefusal[] = [];
  if (!isWithin(office, LONGEST.office)) refusals.push({ field: 'office', message: OFFICE });
  if (!ADDRESS.test(address.trim()) || address.trim().length > LONGEST.address)
    refusals.push({ field: 'address', message: NO_ADDRESS });
  if (note.trim().length > LONGEST.note) refusals.push({ field: 'note', message: LONG_NOTE });
  return refusals;
}

/** Filled, on one line: it stands in the subject of a mail. */
const isWithin = (text: string, longest: number): boolean =>
  text.trim() !== '' && text.trim().length <= longest && !/\p{Cc}/u.test(text);

function checkTasks(taskIds: readonly string[], { askedTaskIds }: SectionGround): SectionRefusal[] {
  if (taskIds.length === 0) return [{ field: 'taskIds', message: NO_TASK }];
  return taskIds.every((id) => askedTaskIds.has(id)) ? [] : [{ field: 'taskIds', message: STRANGE_TASK }];
}

function readDue(
  typed: string,
  { roundDueOn, today }: SectionGround,
): Result<CalendarDate | null, SectionRefusal> {
  if (typed === '') return ok(null);
  const day = parseCalendarDate(typed);
  if (!day.ok) return fail({ field: 'dueOn', message: NO_DAY });
  if (day.value < today) return fail({ field: 'dueOn', message: PAST });
  if (roundDueOn !== null && day.value > roundDueOn)
    return fail({
      field: 'dueOn',
      message: `Die Abfrage endet am ${germanDate(roundDueOn)}: Wählen Sie diesen Tag oder einen früheren.`,
    });
  return ok(day.value);
}

const OFFICE = `Nennen Sie das Fachamt, zum Beispiel „Bauamt“ (höchstens ${LONGEST.office} Zeichen, keine Namen von Personen).`;
const NO_ADDRESS = 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel bauamt@stadt.example.';
const LONG_NOTE = `Kürzen Sie den Hinweis auf höchstens ${LONGEST.note} Zeichen.`;
const NO_TASK = 'Wählen Sie mindestens eine Aufgabe oder einen Aufgabenbereich.';
const STRANGE_TASK = 'Eine der Aufgaben gehört nicht zu dieser Abfrage. Laden Sie die Seite neu.';
const NO_DAY = 'Geben Sie den Tag als Datum ein, zum Beispiel 30.11.2026, oder lassen Sie das Feld leer.';
const PAST = 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.';
