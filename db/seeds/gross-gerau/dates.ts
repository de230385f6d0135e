import { type CalendarDate, calendarDate } from '../../../app/foundation/calendar-date.ts';

/** A date that a source names, as exact as it names it; a month or year is held by its last day. */
export interface DateSeed {
  readonly date: CalendarDate;
  readonly precision: 'day' | 'month' | 'half-year' | 'year';
  readonly title: string;
  /** Slug of the undertaking; null where it concerns none or all. */
  readonly undertaking: string | null;
  readonly source: string;
}

const REPORT = '12. Zwischenbericht, Stand Oktober 2025';

/** What lies ahead in November 2026 as far as a source says it. */
export const GROSS_GERAU_DATES: readonly DateSeed[] = [
  {
    date: calendarDate('2026-11-30'),
    precision: 'month',
    title: '13. Zwischenbericht an Gremien und Öffentlichkeit (zur Haushaltsberatung)',
    undertaking: null,
    source: '5. Zwischenbericht, 2.4: stets im November',
  },
  {
    date: calendarDate('2026-12-31'),
    precision: 'year',
    title: 'Informationsveranstaltung für Mandatsträgerinnen und Mandatsträger',
    undertaking: null,
    source: `${REPORT}, 2.4: im Jahr 2026 vorgesehen`,
  },
  {
    date: calendarDate('2026-12-31'),
    precision: 'year',
    title: 'Ende der Strom- und Gasverträge, neue Ausschreibung nötig',
    undertaking: 'strom-gas',
    source: `${REPORT}, Abschnitt 1: Zeitraum 2016 bis 2026`,
  },
  {
    date: calendarDate('2026-12-31'),
    precision: 'year',
    title: 'Ende der Verträge zur Prüfung ortsfester elektrischer Anlagen',
    undertaking: 'elektropruefung',
    source: `${REPORT}, Abschnitt 1: Zeitraum 2017 bis 2026`,
  },
  {
    date: calendarDate('2026-12-31'),
    precision: 'month',
    title: 'Ende der Rahmenvereinbarung zur Förderung der IKZ des Landes Hessen',
    undertaking: null,
    source:
      'Rahmenvereinbarung vom 7.12.2021, Laufzeit fünf Jahre (Regierungspräsidium Darmstadt); Nachfolge nicht bekannt',
  },
  {
    date: calendarDate('2027-08-31'),
    precision: 'day',
    title: 'Ende des Vertrags zur Prüfung ortsveränderlicher elektrischer Anlagen',
    undertaking: 'pruefung',
    source: `${REPORT}, Abschnitt 1: 1.9.2025 bis 31.8.2027`,
  },
  {
    date: calendarDate('2028-12-31'),
    precision: 'year',
    title: 'Ende des Vertrags zur Klärschlammentsorgung',
    undertaking: 'klaerschlamm-entsorgung',
    source: `${REPORT}, Abschnitt 1: Zeitraum 2019 bis 2028`,
  },
];

/** How many projects run side by side; the fifth report is the first that we hold. */
export const GROSS_GERAU_LIMITS = [
  {
    validFrom: calendarDate('2018-10-31'),
    projects: 5,
    source: `5. Zwischenbericht, Stand Oktober 2018, Abschnitt 1; ${REPORT}, Abschnitt 1: fünf Aufgabenfelder gleichzeitig`,
    isSample: false,
  },
] as const;
