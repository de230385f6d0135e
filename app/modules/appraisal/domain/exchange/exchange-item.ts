import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Questionnaire } from '../../../surveys/domain/index.ts';
import type { Licence } from './licences.ts';

/** What can be released to others (inventory 121). */
export const EXCHANGE_KINDS = {
  erkenntnis: 'Erkenntnis',
  fragebogen: 'Fragebogen',
  bericht: 'Bericht',
  loesungen: 'Lösungskatalog',
} as const;
export type ExchangeKind = keyof typeof EXCHANGE_KINDS;
export const EXCHANGE_KIND_KEYS = Object.keys(EXCHANGE_KINDS) as readonly ExchangeKind[];
export const isExchangeKind = (text: string): text is ExchangeKind => Object.hasOwn(EXCHANGE_KINDS, text);

export const EXCHANGE_STATES = {
  entwurf: 'Entwurf',
  freigegeben: 'Freigegeben',
  zurueckgezogen: 'Zurückgezogen',
  verworfen: 'Verworfen',
} as const;
export type ExchangeState = keyof typeof EXCHANGE_STATES;
export const isExchangeState = (text: string): text is ExchangeState => Object.hasOwn(EXCHANGE_STATES, text);

/** A figure of a finding or report, as it is printed: "412", "Fälle im Jahr". */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Name of the member it belongs to; null where it is a figure of all. */
  readonly member: string | null;
  /** The member agreed that others see it; without meaning for a figure of all. */
  readonly isReleased: boolean;
}

export interface Chapter {
  readonly title: string;
  readonly text: string;
}

export interface SolutionText {
  readonly title: string;
  readonly description: string;
}

/** What is released, by kind. */
export type ExchangeContent =
  | { readonly kind: 'erkenntnis'; readonly text: string; readonly figures: readonly Figure[] }
  | { readonly kind: 'fragebogen'; readonly description: string; readonly questionnaire: Questionnaire }
  | { readonly kind: 'bericht'; readonly chapters: readonly Chapter[]; readonly figures: readonly Figure[] }
  | { readonly kind: 'loesungen'; readonly solutions: readonly SolutionText[] };

/** Where something comes from; it stays with it through every import and export. */
export interface ExchangeOrigin {
  readonly alliance: string;
  readonly office: string;
  /** Mailbox of the office for questions; '' for none. */
  readonly contact: string;
  readonly releasedOn: CalendarDate;
}

/** Something released, or about to be. */
export interface ExchangeItem {
  readonly title: string;
  /** Field of work: "Personal", "Archiv". */
  readonly field: string;
  readonly content: ExchangeContent;
  readonly state: ExchangeState;
  /** What whoever released it first left out, as German sentences. */
  readonly leftOut: readonly string[];
  /** Null before it is released. */
  readonly licence: Licence | null;
  /** Of an own one set by its release; of an imported one as the file says. */
  readonly origin: ExchangeOrigin | null;
  readonly isImported: boolean;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}
