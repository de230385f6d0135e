import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';

/** A programme worth looking at in every project, while it holds. */
export interface KnownProgramme {
  readonly name: string;
  readonly authority: string;
  readonly validFrom: CalendarDate;
  /** Last day; null while open. */
  readonly validTo: CalendarDate | null;
  readonly source: string;
  /** What to look for, as a German sentence. */
  readonly lookFor: string;
}

/** What was read and when: docs/legal/README.md, "funding framework". An amendment adds an entry and ends the one before. */
const KNOWN_PROGRAMMES: readonly KnownProgramme[] = [
  {
    name: 'Förderung der interkommunalen Zusammenarbeit',
    authority: 'Land Hessen',
    validFrom: calendarDate('2021-12-07'),
    validTo: calendarDate('2026-12-31'),
    source: 'Rahmenvereinbarung vom 07.12.2021, Landesausgleichsstock',
    lookFor:
      'In der Regel drei Kommunen, auf mindestens fünf Jahre, mit einer jährlichen Einsparung von mindestens 15 Prozent der Personal- und Sachausgaben.',
  },
];

/** The programmes that hold on a day, less those already looked at. */
export const programmesToCheck = (
  day: CalendarDate,
  checkedNames: readonly string[],
  programmes: readonly KnownProgramme[] = KNOWN_PROGRAMMES,
): KnownProgramme[] =>
  programmes.filter(
    ({ name, validFrom, validTo }) =>
      validFrom <= day && (validTo === null || day <= validTo) && !checkedNames.includes(name),
  );
