import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type EntryRefusal, readFirstDay, readSource, refusalsOf } from './entry-refusal.ts';
import type { LegalParty } from './legal-party-name.ts';

export type LegalPartyField = 'validFrom' | 'name' | 'source';
/** A legal name as typed. */
export type LegalPartyForm = Readonly<Record<LegalPartyField, string>>;

const NAME_MAX = 200;

/** Decides a new wording of a member's name in contracts. Names every field that cannot be taken. */
export function planLegalParty(
  recorded: readonly LegalParty[],
  form: LegalPartyForm,
  today: CalendarDate,
): Result<LegalParty, readonly EntryRefusal<LegalPartyField>[]> {
  const validFrom = readFirstDay(
    form.validFrom,
    recorded.map((party) => party.validFrom),
    today,
  );
  const name = readName(form.name);
  const source = readSource(form.source);
  if (!validFrom.ok || !name.ok || !source.ok)
    return fail(
      refusalsOf<LegalPartyField>([
        ['validFrom', validFrom],
        ['name', name],
        ['source', source],
      ]),
    );
  return ok({ validFrom: validFrom.value, name: name.value, source: source.value, isSample: false });
}

function readName(typed: string): Result<string, string> {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '')
    return fail(
      'Geben Sie den Namen so an, wie er in Verträgen steht, zum Beispiel „Gemeinde Brachttal, vertreten durch den Gemeindevorstand“.',
    );
  if (name.length > NAME_MAX) return fail(`Kürzen Sie den Namen auf höchstens ${NAME_MAX} Zeichen.`);
  return ok(name);
}
