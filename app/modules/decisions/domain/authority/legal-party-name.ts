import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { bodiesOf } from './member-bodies.ts';

/** How a member wants to be named in contracts from a day on, where the rule's wording does not fit. */
export interface LegalParty {
  readonly validFrom: CalendarDate;
  /** "Gemeinde Brachttal, vertreten durch den Gemeindevorstand". */
  readonly name: string;
  readonly source: string;
  readonly isSample: boolean;
}

/** What the name follows from. */
export interface NamedMember {
  readonly key: string;
  readonly kind: MemberKind;
  /** As in the official list: "Rüsselsheim am Main, Stadt". */
  readonly officialName: string;
}

export interface LegalPartyName {
  readonly name: string;
  readonly reason: string;
  readonly source: string;
}

const PREFIX: Partial<Readonly<Record<MemberKind, string>>> = {
  stadt: 'Stadt ',
  sonderstatusstadt: 'Stadt ',
  'kreisfreie-stadt': 'Stadt ',
  gemeinde: 'Gemeinde ',
  landkreis: '',
};

/**
 * The name of a member in contracts and invoices on a day: its own recorded wording, otherwise kind, official name and
 * the body that represents it (HGO § 71 I, HKO § 45 I). Refuses (German sentence) for bodies whose statutes say it and
 * for municipalities outside Hesse, where nothing is recorded.
 */
export function legalPartyName(
  member: NamedMember,
  recorded: readonly LegalParty[],
  date: CalendarDate,
): Result<LegalPartyName, string> {
  const own = recorded
    .filter(({ validFrom }) => validFrom <= date)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (own)
    return ok({
      name: own.name,
      reason: `Seit ${germanDate(own.validFrom)} eingetragen.`,
      source: own.source,
    });
  const bodies = bodiesOf(member.kind);
  const prefix = PREFIX[member.kind];
  if (!bodies.ok || prefix === undefined || isElsewhere(member)) return fail(UNKNOWN);
  const { represents, law, exekutive } = bodies.value;
  return ok({
    name: `${prefix}${bareName(member)}, vertreten durch ${represents}`,
    reason: `Nach außen vertritt ${exekutive}.`,
    source: law === 'HGO' ? 'HGO § 71 Abs. 1' : 'HKO § 45 Abs. 1',
  });
}

const UNKNOWN =
  'Wie dieses Mitglied in Verträgen heißt, folgt nicht aus der hessischen Gemeindeordnung. Tragen Sie unter ' +
  '„Befugnisse“ die Bezeichnung aus seiner Satzung ein.';

/** An official key of another state than Hesse (06). */
const isElsewhere = ({ key }: NamedMember): boolean => /^\d{5}(?:\d{3})?$/.test(key) && !key.startsWith('06');

/** "Gernsheim, Schöfferstadt" → "Gernsheim". */
const bareName = ({ officialName }: NamedMember): string => (officialName.split(',')[0] ?? '').trim();
