import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { StateEntry, UndertakingKind } from './undertaking.ts';

/** Why a project is done (PD phase model): more efficient, more competent, or something new. */
export const DRIVERS = {
  effizienz: 'Effizienz',
  kompetenz: 'Kompetenz und Kapazität',
  innovation: 'Innovation',
} as const;
export type Driver = keyof typeof DRIVERS;
export const isDriver = (text: string): text is Driver => Object.hasOwn(DRIVERS, text);

/** What an undertaking was made from; `path` lies below /v/<slug>. */
export interface Origin {
  readonly kind: 'bundle' | 'proposal' | 'undertaking';
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** An undertaking with its history of states. */
export interface UndertakingRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: UndertakingKind;
  /** Second column of the matrix; null where there is none. */
  readonly implementationTitle: string | null;
  readonly areaId: string | null;
  /** Number of participants a source prints where no list of them is known. */
  readonly printedParticipants: number | null;
  readonly description: string;
  readonly source: string;
  readonly states: readonly StateEntry[];
  /** What it is a part of, or follows. */
  readonly parentId: string | null;
  /** Municipalities outside the county work with it. */
  readonly crossesCounty: boolean;
  readonly drivers: readonly Driver[];
  /** The version of the standard it started with; null for what sources report without one. */
  readonly template: { readonly key: string; readonly version: number } | null;
  readonly origin: Origin | null;
  readonly plannedStart: CalendarDate | null;
  readonly plannedEnd: CalendarDate | null;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

/** Known from a report alone: it follows no standard, and was made from nothing here. */
export const isReported = ({ template, origin }: Pick<UndertakingRecord, 'template' | 'origin'>): boolean =>
  template === null && origin === null;

/** What an undertaking reported by a source does not have. */
export const AS_REPORTED = {
  parentId: null,
  crossesCounty: false,
  drivers: [],
  template: null,
  origin: null,
  plannedStart: null,
  plannedEnd: null,
  isSample: false,
  version: 1,
} as const satisfies Partial<UndertakingRecord>;
