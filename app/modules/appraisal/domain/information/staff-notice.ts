import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** What happened in a project that its staff is told of. */
export const OCCASIONS = {
  start: 'Beginn der Prüfung',
  zwischenergebnis: 'Zwischenergebnis',
  empfehlung: 'Empfehlung der Projektgruppe',
  entscheidung: 'Entscheidung der Kommunen',
  uebergang: 'Übergang von Aufgaben oder Personal',
  sonstiges: 'Anderer Anlass',
} as const;
export type Occasion = keyof typeof OCCASIONS;
export const OCCASION_KEYS = Object.keys(OCCASIONS) as readonly Occasion[];
export const isOccasion = (text: string): text is Occasion => Object.hasOwn(OCCASIONS, text);

export const NOTICE_STATES = {
  entwurf: 'Entwurf',
  versandt: 'Versandt',
  verworfen: 'Verworfen',
} as const;
export type NoticeState = keyof typeof NOTICE_STATES;
export const isNoticeState = (text: string): text is NoticeState => Object.hasOwn(NOTICE_STATES, text);

/** The text for one development; frozen from the moment it is sent. */
export interface StaffNotice {
  readonly occasion: Occasion;
  readonly title: string;
  /** Day of the development: the deadlines count from it. */
  readonly onDay: CalendarDate;
  readonly body: string;
  readonly state: NoticeState;
  /** Null while it is not sent. */
  readonly sentAt: Date | null;
  /** Guards edits that cross. */
  readonly version: number;
}
