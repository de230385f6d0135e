import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type EntryRefusal, readFirstDay, readSource, refusalsOf } from './entry-refusal.ts';
import type { ValueLimit } from './value-limit.ts';

export type ValueLimitField = 'validFrom' | 'head' | 'executive' | 'source';
/** A value limit as typed. */
export type ValueLimitForm = Readonly<Record<ValueLimitField, string>>;

/** More than the budget of any municipality, and well within what the database holds. */
const MOST = 1_000_000_000_000n;

/** Decides a new value limit of a member's history. Names every field that cannot be taken. */
export function planValueLimit(
  recorded: readonly ValueLimit[],
  form: ValueLimitForm,
  today: CalendarDate,
): Result<ValueLimit, readonly EntryRefusal<ValueLimitField>[]> {
  const validFrom = readFirstDay(
    form.validFrom,
    recorded.map((limit) => limit.validFrom),
    today,
  );
  const head = readLimit(form.head);
  const executive = form.executive.trim() === '' ? ok(null) : aboveHead(readLimit(form.executive), head);
  const source = readSource(form.source);
  if (!validFrom.ok || !head.ok || !executive.ok || !source.ok)
    return fail(
      refusalsOf<ValueLimitField>([
        ['validFrom', validFrom],
        ['head', head],
        ['executive', executive],
        ['source', source],
      ]),
    );
  return ok({
    validFrom: validFrom.value,
    headCents: head.value,
    executiveCents: executive.value,
    source: source.value,
    isSample: false,
  });
}

function readLimit(typed: string): Result<Cents, string> {
  const amount = readGermanAmount(typed);
  if (!amount.ok) return amount;
  if (amount.value < 0n)
    return fail('Eine Wertgrenze ist nicht negativ. Tragen Sie 0 ein, wenn es keine gibt.');
  if (amount.value > MOST) return fail('So hoch ist keine Wertgrenze. Prüfen Sie den Betrag.');
  return amount;
}

function aboveHead(executive: Result<Cents, string>, head: Result<Cents, string>): Result<Cents, string> {
  if (!executive.ok || !head.ok || executive.value >= head.value) return executive;
  return fail(
    'Das Gremium darf nicht weniger entscheiden als die Leitung allein. Prüfen Sie, ob die Beträge vertauscht sind.',
  );
}
