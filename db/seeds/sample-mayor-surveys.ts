import { type CalendarDate, calendarDate } from '../../app/foundation/calendar-date.ts';

/** A made-up survey of the heads: what is said, and by how many of the members in the order of the alliance's list. */
export interface SampleMayorSurvey {
  readonly county: 'gross-gerau' | 'main-kinzig';
  readonly title: string;
  readonly note: string;
  /** Last day to answer, or how many days after the day of loading. */
  readonly due: CalendarDate | number;
  /** One line a member: the marks of the six fields for today, then for the future. */
  readonly answers: readonly (readonly [today: readonly number[], future: readonly number[]])[];
  readonly isClosed: boolean;
}

const MADE_UP = 'Alle Antworten sind erfunden.';

/** Drawn once and kept, so that every start shows the same. */
const ANSWERS: SampleMayorSurvey['answers'] = [
  [
    [1, -1, -1, 0, -1, -1],
    [0, -2, -2, -1, 0, -2],
  ],
  [
    [0, -1, -2, 0, -1, -2],
    [-1, -2, -2, -1, 0, -2],
  ],
  [
    [1, 0, -1, 1, -1, -1],
    [0, -1, -2, 0, 1, -1],
  ],
  [
    [0, -2, -1, -1, -2, -1],
    [-1, -2, -1, -2, -1, -1],
  ],
  [
    [1, 0, 0, 1, 0, 0],
    [1, -1, -1, 0, 1, -1],
  ],
  [
    [0, -1, -1, 0, -1, -2],
    [0, -1, -2, -1, 0, -2],
  ],
  [
    [2, 1, 0, 1, 0, 0],
    [1, 0, 0, 1, 1, 0],
  ],
  [
    [0, -2, -2, -1, -1, -2],
    [-1, -2, -2, -2, -1, -2],
  ],
  [
    [1, -1, -1, 0, 0, -1],
    [0, -1, -1, 0, 1, -1],
  ],
  [
    [0, 0, -1, 0, -1, 0],
    [0, -1, -2, -1, 0, -1],
  ],
  [
    [1, -1, 0, 1, -1, 0],
    [1, -1, -1, 0, 0, 0],
  ],
  [
    [-1, -2, -2, -1, -2, -2],
    [-2, -2, -2, -2, -1, -2],
  ],
  [
    [1, 0, -1, 0, -1, -1],
    [0, -1, -1, 0, 0, -1],
  ],
  [
    [0, -1, -1, 0, 0, -1],
    [0, -2, -2, -1, 1, -2],
  ],
  [
    [1, 1, 0, 1, -1, 0],
    [1, 0, -1, 1, 0, 0],
  ],
  [
    [0, -1, -2, -1, -1, -1],
    [-1, -2, -2, -1, 0, -2],
  ],
  [
    [1, -1, -1, 0, -1, 0],
    [0, -1, -1, 0, 0, -1],
  ],
  [
    [0, -2, -1, 0, -2, -1],
    [-1, -2, -2, -1, -1, -2],
  ],
  [
    [1, 0, 0, 0, 0, 1],
    [0, 0, -1, 0, 1, 0],
  ],
];

export const SAMPLE_MAYOR_SURVEYS: readonly SampleMayorSurvey[] = [
  {
    county: 'main-kinzig',
    title: 'Lagebild 2023',
    note: `${MADE_UP} Veröffentlicht ist allein, dass mehr als die Hälfte der Befragten das Personal heute und künftig überlastet sieht (GE/CON, Anlage 3, Dezember 2023).`,
    due: calendarDate('2023-06-30'),
    answers: ANSWERS,
    isClosed: true,
  },
  {
    county: 'gross-gerau',
    title: 'Lagebild 2026',
    note: MADE_UP,
    due: 21,
    answers: ANSWERS.slice(0, 6),
    isClosed: false,
  },
];
