import { type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';

/** From a day on, a municipality below a threshold has no competence. */
export interface ResponsibilityThreshold {
  readonly validFrom: CalendarDate;
  /** Last day; null while in force. */
  readonly validTo: CalendarDate | null;
  /** Inhabitants from which a municipality is competent. */
  readonly minimumPopulation: number;
  /** Employees from which it is; null where staff plays no part. */
  readonly minimumStaff: number | null;
  /** Whether the county is competent; null where the source does not say it without further conditions. */
  readonly county: true | null;
  readonly source: string;
}

/** "Keine Aufgabenzuständigkeit" by law: one task, its thresholds as a dated history. */
export interface ResponsibilityRule {
  readonly id: ResponsibilityRuleId;
  readonly title: string;
  readonly history: readonly ResponsibilityThreshold[];
}

export type ResponsibilityRuleId = 'prostschg' | 'hinschg';

/** The two thresholds the Groß-Gerau reports name (inventory 35). */
export const RESPONSIBILITY_RULES: Readonly<Record<ResponsibilityRuleId, ResponsibilityRule>> = {
  prostschg: {
    id: 'prostschg',
    title: 'Prostituiertenschutzgesetz',
    history: [
      {
        validFrom: calendarDate('2018-01-24'),
        validTo: null,
        minimumPopulation: 7500,
        minimumStaff: null,
        county: true,
        source:
          'Verordnung des Landes Hessen vom 24.1.2018 zum Vollzug des ProstSchG; 5. Zwischenbericht Groß-Gerau, 1.1 g',
      },
    ],
  },
  hinschg: {
    id: 'hinschg',
    title: 'Hinweisgeberschutzgesetz',
    history: [
      {
        validFrom: calendarDate('2023-07-02'),
        validTo: null,
        minimumPopulation: 10_000,
        minimumStaff: 50,
        county: null,
        source:
          'Hessisches Hinweisgebermeldestellengesetz §§ 2–4 (GVBl. 2023 S. 348); 12. Zwischenbericht Groß-Gerau, 1.1 c',
      },
    ],
  },
};
