import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { POINTS, type Points } from '../../../needs/domain/index.ts';
import type { LegalForm } from './legal-form.ts';
import type { Organisation } from './organisation.ts';
import type { StaffNeed } from './staff-need.ts';

/** How staff come to whoever does the task. */
export const TRANSFERS = {
  offen: 'noch offen',
  keine: 'niemand wechselt',
  versetzung: 'Versetzung',
  personalgestellung: 'Personalgestellung (§ 4 Abs. 3 TVöD)',
  abordnung: 'Abordnung (vorübergehend)',
} as const;
export type Transfer = keyof typeof TRANSFERS;
export const isTransfer = (text: string): text is Transfer => Object.hasOwn(TRANSFERS, text);
export const movesStaff = (transfer: Transfer): boolean => transfer !== 'offen' && transfer !== 'keine';

/** Where the staff representation stands (HPVG). */
export const CONSENTS = {
  offen: 'noch offen',
  beteiligt: 'beteiligt, Antwort steht aus',
  zugestimmt: 'zugestimmt',
  abgelehnt: 'abgelehnt',
  'nicht-noetig': 'nicht nötig',
} as const;
export type Consent = keyof typeof CONSENTS;
export const isConsent = (text: string): text is Consent => Object.hasOwn(CONSENTS, text);

/** Turnover tax on what the members pay (§ 2b UStG). */
export const VAT_STATES = {
  offen: 'noch offen',
  'nicht-steuerbar': 'fällt nicht an',
  steuerbar: 'fällt an',
} as const;
export type VatState = keyof typeof VAT_STATES;
export const isVatState = (text: string): text is VatState => Object.hasOwn(VAT_STATES, text);

/** What is known of one way to do the task together. Empty texts and null say: not worked out yet. */
export interface OptionContent {
  readonly title: string;
  readonly organisation: Organisation;
  readonly legalForm: LegalForm;
  /** Who carries it: the member, county or body, as its name stands in agreements. */
  readonly carrier: string;
  readonly staff: readonly StaffNeed[];
  readonly material: string;
  /** Cost once, of all members together. */
  readonly onceCost: Cents | null;
  /** Cost of a year, of all members together. */
  readonly yearCost: Cents | null;
  readonly vat: VatState;
  readonly vatNote: string;
  readonly setupWeeks: number | null;
  readonly transfer: Transfer;
  /** Places of today's staff that would move. */
  readonly transferPlaces: number | null;
  readonly transferNote: string;
  readonly consent: Consent;
  /** Which representations: "Personalräte der abgebenden Kommunen". */
  readonly representation: string;
  readonly consentOn: CalendarDate | null;
  /** What speaks for and against it. */
  readonly assessment: string;
  /** By label of the criterion; a criterion that is missing is not judged yet. */
  readonly points: ReadonlyMap<string, Points>;
}

/** An option as it is kept. */
export interface JointOption extends OptionContent {
  /** Names it for good: "Option 2". */
  readonly number: number;
  readonly isPreferred: boolean;
  /** Why it is preferred; '' while it is not. */
  readonly preferredReason: string;
  readonly isRemoved: boolean;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

/** "Option 2: Dienstleistungszentrum". */
export const optionName = ({ number, title }: Pick<JointOption, 'number' | 'title'>): string =>
  `Option ${number}: ${title}`;

/** Those that are still compared. */
export const shownOptions = <T extends Pick<JointOption, 'isRemoved'>>(options: readonly T[]): T[] =>
  options.filter(({ isRemoved }) => !isRemoved);

/** The scale of the needs module: 1 badly, 5 well. */
export const pointsScale = (): readonly Points[] => POINTS;

/** Points as a form or a table holds them; undefined for anything else. */
export const readPoints = (text: string): Points | undefined =>
  POINTS.find((points) => String(points) === text);
