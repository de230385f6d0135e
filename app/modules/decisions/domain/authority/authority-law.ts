import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { holdsOn } from './deputy.ts';
import type { MemberBodies } from './member-bodies.ts';

/** What is to be decided. `stellungnahme`: an opinion or a step of work that binds nobody to pay. */
export const MATTERS = [
  'laufendes-geschaeft',
  'verpflichtung',
  'oeffentlich-rechtliche-vereinbarung',
  'satzung',
  'stellungnahme',
] as const;
export type Matter = (typeof MATTERS)[number];

export const isMatter = (text: string): text is Matter => (MATTERS as readonly string[]).includes(text);

/** In what capacity someone signs: as head or its general deputy, or as a further member of the executive body. */
export type Capacity = 'leitung' | 'weiteres-mitglied';

/** The law on who decides and signs, as it stands from a day on. An amendment adds an entry and ends the one before. */
export interface AuthorityLaw {
  readonly validFrom: CalendarDate;
  /** Null while in force. */
  readonly validTo: CalendarDate | null;
  /** Matters that the council cannot leave to others. */
  readonly reserved: readonly Matter[];
  /** Matters that bind in writing whatever they cost. */
  readonly alwaysWritten: readonly Matter[];
  /** Who signs an obligation: all of them, each a different person. */
  readonly signatories: readonly Capacity[];
  /** Where it stands, by the constitution of the member. */
  readonly sources: Readonly<Record<MemberBodies['law'], AuthoritySources>>;
}

export interface AuthoritySources {
  readonly currentBusiness: string;
  readonly executive: string;
  readonly reserved: string;
  readonly form: string;
}

/** Sources and how far each was verified: docs/legal/authority.md. */
const AUTHORITY_LAW: readonly AuthorityLaw[] = [
  {
    // HGO and HKO as published anew on 7.3.2005 (GVBl. I pp. 142, 183).
    validFrom: calendarDate('2005-04-01'),
    validTo: null,
    reserved: ['oeffentlich-rechtliche-vereinbarung', 'satzung'],
    // KGG § 24 III for agreements.
    alwaysWritten: ['oeffentlich-rechtliche-vereinbarung', 'satzung'],
    signatories: ['leitung', 'weiteres-mitglied'],
    sources: {
      HGO: {
        currentBusiness: 'HGO § 70',
        executive: 'HGO § 66',
        reserved: 'HGO §§ 50, 51',
        form: 'HGO § 71 Abs. 2',
      },
      HKO: {
        currentBusiness: 'HKO § 44',
        executive: 'HKO § 41',
        reserved: 'HKO §§ 29, 30',
        form: 'HKO § 45 Abs. 2',
      },
    },
  },
];

/** The law in force on a day; refuses (German sentence) where none is recorded. */
export function authorityLawAt(date: CalendarDate): Result<AuthorityLaw, string> {
  const law = AUTHORITY_LAW.find((entry) => holdsOn(entry, date));
  if (law) return ok(law);
  return fail(
    `Für den ${germanDate(date)} ist nicht hinterlegt, welches Recht gilt. Wählen Sie einen Tag ab dem 01.04.2005.`,
  );
}
