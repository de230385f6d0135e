import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Cents, MOST_AMOUNT, NO_CENTS } from '../../../../foundation/cents.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type FundingContent, type FundingResult, isFundingResult } from './funding.ts';

/** As typed. */
export interface FundingDraft {
  readonly name: string;
  readonly authority: string;
  readonly result: string;
  readonly amount: string;
  readonly deadline: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: string;
}

export interface FundingRefusal {
  readonly field: keyof FundingDraft | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export const FUNDING_MAX = { name: 160, authority: 160, source: 300, note: 1000 } as const;
type TextField = keyof typeof FUNDING_MAX;

const refusal = (field: FundingRefusal['field'], message: string): FundingRefusal => ({ field, message });

/** Reads a programme that was looked at; refuses with every reason (German, with remedy). */
export function checkFunding(
  draft: FundingDraft,
  today: CalendarDate,
): Result<FundingContent, readonly FundingRefusal[]> {
  const result = isFundingResult(draft.result) ? draft.result : null;
  const amount = readAmount(draft.amount);
  const deadline = readDay(draft.deadline);
  const checkedOn = readDay(draft.checkedOn);
  const refusals = [
    ...refuseTexts(draft),
    ...(result === null ? [refusal('result', 'Wählen Sie, was die Prüfung ergeben hat.')] : []),
    ...(amount.ok ? refuseMissingAmount(result, amount.value) : [refusal('amount', amount.error)]),
    ...(deadline === 'wrong' ? [refusal('deadline', WRONG_DAY)] : []),
    ...refuseCheckedOn(checkedOn, today),
  ];
  if (refusals.length > 0 || result === null || !amount.ok) return fail(refusals);
  if (deadline === 'wrong' || checkedOn === 'wrong' || checkedOn === null) return fail(refusals);
  return ok({ ...tidyTexts(draft), result, amount: amount.value, deadline, checkedOn });
}

const WRONG_DAY = 'Diesen Tag gibt es nicht. Geben Sie ihn zum Beispiel als 21.11.2026 an.';

const tidyTexts = ({ name, authority, source, note }: FundingDraft): Readonly<Record<TextField, string>> => ({
  name: name.trim(),
  authority: authority.trim(),
  source: source.trim(),
  note: note.trim(),
});

const MISSING: Readonly<Record<Exclude<TextField, 'note'>, string>> = {
  name: 'Nennen Sie das Förderprogramm.',
  authority: 'Nennen Sie, wer fördert: zum Beispiel „Land Hessen“.',
  source: 'Nennen Sie, wo Sie es gelesen haben: Adresse der Seite oder Fundstelle der Richtlinie.',
};

function refuseTexts(draft: FundingDraft): FundingRefusal[] {
  const texts = tidyTexts(draft);
  const missing = (Object.keys(MISSING) as (keyof typeof MISSING)[])
    .filter((field) => texts[field] === '')
    .map((field) => refusal(field, MISSING[field]));
  const tooLong = (Object.keys(FUNDING_MAX) as TextField[])
    .filter((field) => texts[field].length > FUNDING_MAX[field])
    .map((field) => refusal(field, `Kürzen Sie den Text auf höchstens ${FUNDING_MAX[field]} Zeichen.`));
  return [...missing, ...tooLong];
}

function readAmount(text: string): Result<Cents | null, string> {
  if (text.trim() === '') return ok(null);
  const amount = readGermanAmount(text);
  if (!amount.ok) return amount;
  return amount.value < NO_CENTS || amount.value > MOST_AMOUNT
    ? fail('Geben Sie den Betrag in Euro an: mindestens 0 und höchstens 10.000.000.000,00.')
    : amount;
}

const refuseMissingAmount = (result: FundingResult | null, amount: Cents | null): FundingRefusal[] =>
  (result === 'beantragt' || result === 'bewilligt') && amount === null
    ? [refusal('amount', `Nennen Sie den Betrag, der ${result} ist.`)]
    : [];

function readDay(text: string): CalendarDate | null | 'wrong' {
  if (text.trim() === '') return null;
  return readGermanDay(text) ?? 'wrong';
}

function refuseCheckedOn(day: CalendarDate | null | 'wrong', today: CalendarDate): FundingRefusal[] {
  if (day === 'wrong') return [refusal('checkedOn', WRONG_DAY)];
  if (day === null)
    return [refusal('checkedOn', 'Nennen Sie den Tag, an dem Sie das Programm geprüft haben.')];
  return day > today
    ? [
        refusal(
          'checkedOn',
          'Der Tag der Prüfung liegt in der Zukunft. Nennen Sie den Tag, an dem Sie es gelesen haben.',
        ),
      ]
    : [];
}
