import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Cents, MOST_AMOUNT, NO_CENTS } from '../../../../foundation/cents.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount, readGermanInteger } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isConsent, isTransfer, isVatState, type OptionContent, readPoints } from './joint-option.ts';
import { isLegalForm } from './legal-form.ts';
import { type OptionDraft, type OptionField, type OptionRefusal, optionRefusal } from './option-draft.ts';
import { isOrganisation } from './organisation.ts';
import { readStaff } from './read-staff.ts';
import { refuseContradictions } from './refuse-contradictions.ts';

/** Longest texts, by field. */
export const TEXT_MAX = {
  title: 120,
  carrier: 160,
  material: 1000,
  vatNote: 600,
  transferNote: 1000,
  representation: 300,
  assessment: 3000,
} as const satisfies Partial<Record<keyof OptionDraft, number>>;
type TextField = keyof typeof TEXT_MAX;

const WEEKS_MAX = 520;
const PLACES_MAX = 9999;

/**
 * Reads an option as typed; refuses with every reason (German, with remedy). What is not worked out yet may stay empty:
 * `optionGaps` says what it lacks before it can be preferred. What contradicts itself is refused.
 */
export function checkOption(
  draft: OptionDraft,
  today: CalendarDate,
): Result<OptionContent, readonly OptionRefusal[]> {
  const refusals: OptionRefusal[] = [];
  /** The value, or undefined after noting why there is none. */
  const take = <T>(field: OptionField, read: Result<T, string>): T | undefined => {
    if (read.ok) return read.value;
    refusals.push(optionRefusal(field, read.error));
    return undefined;
  };
  const words = readWords(draft, take);
  const figures = {
    onceCost: take('onceCost', cost(draft.onceCost)),
    yearCost: take('yearCost', cost(draft.yearCost)),
    setupWeeks: take('setupWeeks', whole(draft.setupWeeks, WEEKS_MAX, 'Wochen')),
    transferPlaces: take('transferPlaces', whole(draft.transferPlaces, PLACES_MAX, 'Stellen')),
    consentOn: take('consentOn', pastDay(draft.consentOn, today)),
  };
  const texts = readTexts(draft, refusals);
  const points = take('points', readJudgement(draft.points));
  const staff = readStaff(draft.staff);
  if (!staff.ok) refusals.push(...staff.error);
  const read = { ...texts, ...words, ...figures, points, staff: staff.ok ? staff.value : undefined };
  if (!isWhole(read)) return fail(refusals);
  refusals.push(...refuseContradictions(read));
  return refusals.length > 0 ? fail(refusals) : ok(read);
}

/** Every part could be read: an undefined one has left its reason behind. */
const isWhole = (
  read: {
    readonly [Field in keyof OptionContent]: OptionContent[Field] | undefined;
  },
): read is OptionContent => Object.values(read).every((value) => value !== undefined);

type Take = <T>(field: OptionField, read: Result<T, string>) => T | undefined;

const readWords = (draft: OptionDraft, take: Take) => ({
  organisation: take(
    'organisation',
    chosen(draft.organisation, isOrganisation, 'Wählen Sie, wer die Aufgabe erledigt.'),
  ),
  legalForm: take('legalForm', chosen(draft.legalForm, isLegalForm, 'Wählen Sie die Rechtsform.')),
  vat: take('vat', chosen(draft.vat, isVatState, 'Wählen Sie, ob Umsatzsteuer anfällt, oder „noch offen“.')),
  transfer: take(
    'transfer',
    chosen(draft.transfer, isTransfer, 'Wählen Sie, wie Personal wechselt, oder „noch offen“.'),
  ),
  consent: take(
    'consent',
    chosen(draft.consent, isConsent, 'Wählen Sie, wo die Beteiligung steht, oder „noch offen“.'),
  ),
});

const chosen = <T extends string>(
  text: string,
  isKnown: (text: string) => text is T,
  message: string,
): Result<T, string> => (isKnown(text) ? ok(text) : fail(message));

function readTexts(draft: OptionDraft, refusals: OptionRefusal[]): Pick<OptionContent, TextField> {
  if (draft.title.trim() === '')
    refusals.push(
      optionRefusal('title', 'Geben Sie der Option einen Namen, zum Beispiel „Zentrale Stelle“.'),
    );
  const text = (field: TextField): string => {
    const typed = draft[field].trim();
    if (typed.length > TEXT_MAX[field])
      refusals.push(optionRefusal(field, `Kürzen Sie den Text auf höchstens ${TEXT_MAX[field]} Zeichen.`));
    return typed;
  };
  return {
    title: text('title'),
    carrier: text('carrier'),
    material: text('material'),
    vatNote: text('vatNote'),
    transferNote: text('transferNote'),
    representation: text('representation'),
    assessment: text('assessment'),
  };
}

function cost(text: string): Result<Cents | null, string> {
  if (text.trim() === '') return ok(null);
  const amount = readGermanAmount(text);
  if (!amount.ok) return amount;
  if (amount.value < NO_CENTS) return fail('Kosten sind nicht negativ. Geben Sie den Betrag ohne Minus an.');
  return amount.value > MOST_AMOUNT
    ? fail('Dieser Betrag ist zu hoch. Geben Sie Euro an, nicht Cent, und prüfen Sie die Nullen.')
    : amount;
}

function whole(text: string, most: number, what: string): Result<number | null, string> {
  if (text.trim() === '') return ok(null);
  const number = readGermanInteger(text);
  return number.ok && number.value <= most
    ? number
    : fail(`Geben Sie die Zahl der ${what} ohne Komma an: 0 bis ${most}.`);
}

function pastDay(text: string, today: CalendarDate): Result<CalendarDate | null, string> {
  if (text.trim() === '') return ok(null);
  const day = readGermanDay(text);
  if (day === undefined)
    return fail('Diesen Tag gibt es nicht. Geben Sie ihn zum Beispiel als 21.11.2026 an.');
  return day > today
    ? fail('Der Tag liegt in der Zukunft. Tragen Sie ihn ein, wenn die Beteiligung geschehen ist.')
    : ok(day);
}

function readJudgement(typed: ReadonlyMap<string, string>): Result<OptionContent['points'], string> {
  const read = new Map<string, NonNullable<ReturnType<typeof readPoints>>>();
  for (const [label, text] of typed) {
    if (text === '') continue;
    const points = readPoints(text);
    if (points === undefined) return fail(`Wählen Sie für „${label}“ eine Zahl von 1 bis 5.`);
    read.set(label, points);
  }
  return ok(read);
}
