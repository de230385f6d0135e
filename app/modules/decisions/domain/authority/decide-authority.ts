import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { MemberKind } from '../../../region/domain/index.ts';
import { type AuthorityLaw, authorityLawAt, type Matter } from './authority-law.ts';
import { bodiesOf, type Decider, type MemberBodies } from './member-bodies.ts';
import { type ValueLimit, valueLimitAt } from './value-limit.ts';

export interface AuthorityQuestion {
  readonly memberKind: MemberKind;
  /** What it costs this member, 0 where nothing; null where nobody knows yet. */
  readonly amount: Cents | null;
  readonly matter: Matter;
  /** The member's own limits, in any order. */
  readonly limits: readonly ValueLimit[];
  readonly date: CalendarDate;
}

/** Who decides for one member, and why. `alone`: the answer to "Darf ich das allein entscheiden?". */
export interface Authority {
  readonly decidedBy: Decider;
  /** "der Magistrat". */
  readonly body: string;
  readonly alone: boolean;
  readonly reason: string;
  /** § and local source. */
  readonly source: string;
}

/**
 * Decides who decides a matter for a member on a day: the council where the law reserves it, otherwise head, executive
 * body or council by the member's own value limits (HGO §§ 50, 51, 66, 70; HKO §§ 29, 30, 41, 44). What costs nothing
 * needs no limit. Refuses (German sentence with the remedy) where limit, amount or constitution are unknown.
 */
export function decideAuthority(question: AuthorityQuestion): Result<Authority, string> {
  const { memberKind, amount, matter, limits, date } = question;
  const bodies = bodiesOf(memberKind);
  if (!bodies.ok) return bodies;
  const law = authorityLawAt(date);
  if (!law.ok) return law;
  if (law.value.reserved.includes(matter)) return ok(reserved(bodies.value, law.value, matter));
  if (amount === null && matter !== 'stellungnahme') return fail(AMOUNT_MISSING);
  if (amount === null || amount === 0n) return ok(costsNothing(bodies.value, law.value));
  if (amount < 0n) return fail(AMOUNT_NEGATIVE);
  const limit = valueLimitAt(limits, date);
  return limit.ok ? ok(byAmount(bodies.value, law.value, amount, limit.value)) : limit;
}

const AMOUNT_MISSING =
  'Wer entscheidet, hängt vom Betrag ab, und der ist nicht eingetragen. Tragen Sie ein, was die Kommune zahlen soll ' +
  '(0, wenn nichts).';
const AMOUNT_NEGATIVE =
  'Der Betrag ist negativ. Tragen Sie ein, was die Kommune zahlen soll (0, wenn nichts).';

const RESERVED_WORDS: Partial<Readonly<Record<Matter, string>>> = {
  'oeffentlich-rechtliche-vereinbarung': 'Über eine öffentlich-rechtliche Vereinbarung',
  satzung: 'Über eine Satzung',
};

const reserved = (bodies: MemberBodies, law: AuthorityLaw, matter: Matter): Authority => ({
  decidedBy: 'vertretung',
  body: bodies.vertretung,
  alone: false,
  reason: `${RESERVED_WORDS[matter] ?? 'Darüber'} entscheidet ${bodies.vertretung}, gleich um welchen Betrag es geht.`,
  source: law.sources[bodies.law].reserved,
});

const costsNothing = (bodies: MemberBodies, law: AuthorityLaw): Authority => ({
  decidedBy: 'leitung',
  body: bodies.leitung,
  alone: true,
  reason: `Es entstehen keine Kosten; es entscheidet ${bodies.leitung}.`,
  source: law.sources[bodies.law].currentBusiness,
});

function byAmount(bodies: MemberBodies, law: AuthorityLaw, amount: Cents, limit: ValueLimit): Authority {
  const { headCents, executiveCents, validFrom, source } = limit;
  const sources = law.sources[bodies.law];
  const local = `Wertgrenze seit ${germanDate(validFrom)}: ${source}`;
  const costs = germanEuro(amount);
  if (amount <= headCents)
    return {
      decidedBy: 'leitung',
      body: bodies.leitung,
      alone: true,
      reason: `${costs} liegen in der Wertgrenze von ${germanEuro(headCents)}; es entscheidet ${bodies.leitung} allein.`,
      source: `${sources.currentBusiness}; ${local}`,
    };
  if (executiveCents === null || amount <= executiveCents)
    return {
      decidedBy: 'exekutive',
      body: bodies.exekutive,
      alone: false,
      reason: `${costs} übersteigen die Wertgrenze der Leitung von ${germanEuro(headCents)}; es entscheidet ${bodies.exekutive}.`,
      source: `${sources.executive}; ${local}`,
    };
  return {
    decidedBy: 'vertretung',
    body: bodies.vertretung,
    alone: false,
    reason: `${costs} übersteigen auch die Wertgrenze von ${germanEuro(executiveCents)}, bis zu der ${bodies.exekutive} entscheidet; zuständig ist ${bodies.vertretung}.`,
    source: `${sources.reserved}; ${local}`,
  };
}
