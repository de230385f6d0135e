import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import type { RecipientGroup } from './recipient-group.ts';
import type { Occasion } from './staff-notice.ts';

/** What holds for one group from a day on. */
export interface DutyEntry {
  readonly validFrom: CalendarDate;
  /** Last day; null while in force. */
  readonly validTo: CalendarDate | null;
  /** Days after the development until which the group is told; below zero: before it. */
  readonly dueDays: Readonly<Record<Occasion, number>>;
  /** What it is for, German. */
  readonly reason: string;
  readonly source: string;
}

/** No source names a number of days for staff: two weeks are a usage of our own, before people move it is too late. */
const STAFF_DAYS: DutyEntry['dueDays'] = {
  start: 14,
  zwischenergebnis: 14,
  empfehlung: 14,
  entscheidung: 14,
  uebergang: 0,
  sonstiges: 14,
};

/**
 * The laws say "in good time" and "before the decision", not how many days. Two weeks before leave a representation time
 * for one meeting: a usage of our own.
 */
const REPRESENTATION_DAYS: DutyEntry['dueDays'] = {
  start: 14,
  zwischenergebnis: 14,
  empfehlung: 0,
  entscheidung: -14,
  uebergang: -14,
  sonstiges: 14,
};

/** Who has to be told until when, as dated histories (docs/legal/README.md says what was read and what is to be verified). */
export const DUTY_HISTORY: Readonly<Record<RecipientGroup, readonly DutyEntry[]>> = {
  beschaeftigte: [
    {
      validFrom: calendarDate('2018-10-31'),
      validTo: null,
      dueDays: STAFF_DAYS,
      reason: 'Der Standardprozess sieht vor, dass die Beschäftigten von jeder Entwicklung erfahren.',
      source: '12. Zwischenbericht Groß-Gerau, 1.2 Nr. 7; Tage: eigene Übung',
    },
  ],
  personalrat: [
    {
      validFrom: calendarDate('2023-04-06'),
      validTo: null,
      dueDays: REPRESENTATION_DAYS,
      reason:
        'Organisatorische und personelle Maßnahmen unterliegen der Beteiligung des Personalrats. Er ist vorher zu unterrichten.',
      source: 'HPVG vom 28.03.2023 (GVBl. S. 183), §§ 75, 77–79; Tage: eigene Übung',
    },
  ],
  gleichstellung: [
    {
      validFrom: calendarDate('2023-08-03'),
      validTo: null,
      dueDays: REPRESENTATION_DAYS,
      reason:
        'Die Frauen- und Gleichstellungsbeauftragte ist an organisatorischen und personellen Maßnahmen frühzeitig zu beteiligen.',
      source: 'HGlG § 17 Abs. 1 Satz 2 und 3; Tage: eigene Übung',
    },
  ],
  schwerbehinderung: [
    {
      validFrom: calendarDate('2018-01-01'),
      validTo: null,
      dueDays: REPRESENTATION_DAYS,
      reason:
        'Berührt die Maßnahme schwerbehinderte Menschen, ist ihre Vertretung unverzüglich zu unterrichten und vor der Entscheidung zu hören.',
      source: 'SGB IX § 178 Abs. 2 Satz 1; Tage: eigene Übung',
    },
  ],
};
