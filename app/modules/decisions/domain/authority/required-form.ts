import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { authorityLawAt, type Capacity, type Matter } from './authority-law.ts';
import { bodiesOf, type Decider, type MemberBodies } from './member-bodies.ts';

/** `text`: an answer by click suffices. `schrift`: paper or qualified electronic signature. */
export type Form = 'text' | 'schrift';

/** One line of the signature page. */
export interface Signatory {
  readonly capacity: Capacity;
  /** "Bürgermeisterin, Bürgermeister oder allgemeine Vertretung". */
  readonly label: string;
}

export interface RequiredForm {
  readonly form: Form;
  /** Everyone who must sign, each a different person; empty where a click suffices. */
  readonly signatories: readonly Signatory[];
  readonly reason: string;
  readonly source: string;
}

export interface FormQuestion {
  readonly memberKind: MemberKind;
  readonly matter: Matter;
  readonly amount: Cents | null;
  /** As `decideAuthority` says. */
  readonly decidedBy: Decider;
  readonly date: CalendarDate;
}

/**
 * Decides in which form a member declares itself. The form follows the amount, not the kind of document: what obliges
 * to pay more than current business needs two signatures (HGO § 71 II; HKO § 45), what costs nothing or stays within
 * the head's limit a click. Refuses as `bodiesOf` and `authorityLawAt`.
 */
export function requiredForm(question: FormQuestion): Result<RequiredForm, string> {
  const { memberKind, matter, amount, decidedBy, date } = question;
  const bodies = bodiesOf(memberKind);
  if (!bodies.ok) return bodies;
  const law = authorityLawAt(date);
  if (!law.ok) return law;
  const source = law.value.sources[bodies.value.law].form;
  const always = law.value.alwaysWritten.includes(matter);
  if (!always && (amount === null || amount <= 0n)) return ok(click(NO_COST, source));
  if (!always && decidedBy === 'leitung') return ok(click(MINOR, source));
  const signatories = law.value.signatories.map((capacity) => signatory(capacity, bodies.value));
  return ok({ form: 'schrift', signatories, reason: bindingReason(always, amount), source });
}

const NO_COST =
  'Es verpflichtet die Kommune zu keiner Zahlung: Eine Antwort im Programm oder über einen Link genügt.';
const MINOR = 'Es ist ein laufendes Geschäft innerhalb der Wertgrenze der Leitung: Eine Antwort genügt.';

const click = (reason: string, source: string): RequiredForm => ({
  form: 'text',
  signatories: [],
  reason,
  source,
});

function bindingReason(always: boolean, amount: Cents | null): string {
  const why =
    always || amount === null
      ? 'Es bindet die Kommune ohne Rücksicht auf den Betrag'
      : `Es verpflichtet die Kommune zu ${germanEuro(amount)}`;
  return `${why}: nötig sind zwei Unterschriften auf Papier oder mit qualifizierter elektronischer Signatur.`;
}

/** Who signs in a capacity, as the signature page names it. */
export const signatory = (capacity: Capacity, bodies: MemberBodies): Signatory => ({
  capacity,
  label:
    capacity === 'leitung'
      ? `${headOffices(bodies.leitung)} oder allgemeine Vertretung`
      : `Weiteres Mitglied ${bodies.executiveGenitive}`,
});

/** "die Landrätin oder der Landrat" → "Landrätin, Landrat". */
const headOffices = (words: string): string =>
  words
    .split(' oder ')
    .map((word) => word.replace(/^(?:die|der) /, ''))
    .join(', ');
