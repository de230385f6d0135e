import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { UndertakingRecord } from '../undertakings/undertaking-record.ts';

/** The lists of the annual reports of Groß-Gerau, section 1, in their order. */
export const STATUS_LISTS = {
  abgeschlossen: 'Im Berichtszeitraum abgeschlossen',
  laufend: 'Im Berichtszeitraum neu gestartet oder weiterhin in Bearbeitung',
  vorbereitung: 'Am Ende des Berichtszeitraums in Vorbereitung',
  umgesetzt: 'Seit dem Start des Prozesses und vor dem Berichtszeitraum umgesetzt',
  ohne: 'Bislang keine kreisweite Zusammenarbeit, Umsetzung steht noch bevor, oder externe Stelle beauftragt',
} as const;
export type StatusListKey = keyof typeof STATUS_LISTS;

/** The days a report is about, both included. */
export interface ReportPeriod {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** An undertaking as the lists need it. */
export type StatusCandidate = Pick<
  UndertakingRecord,
  'id' | 'slug' | 'title' | 'kind' | 'implementationTitle' | 'parentId' | 'states' | 'isSample'
> & {
  /** How many take part at the end of the period; null where it is not known. */
  readonly participants: number | null;
  /** How many take part in the implementation; null without that column. */
  readonly implementing: number | null;
};

export interface StatusLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly participants: number | null;
  /** Started within the period. */
  readonly isNew: boolean;
  /** What else is to say, German: outcome, reason, day as exact as its source; '' for nothing. */
  readonly note: string;
  readonly isSample: boolean;
}

export type StatusLists = Readonly<Record<StatusListKey, readonly StatusLine[]>>;
