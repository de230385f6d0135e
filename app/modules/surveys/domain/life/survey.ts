import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

export const SURVEY_STATES = {
  entwurf: 'Entwurf',
  laufend: 'Läuft',
  auswertung: 'In Auswertung',
  freigegeben: 'Für alle freigegeben',
} as const;
export type SurveyState = keyof typeof SURVEY_STATES;
export const isSurveyState = (text: string): text is SurveyState => Object.hasOwn(SURVEY_STATES, text);

/** `exemplarisch`: some members are surveyed for all, who share the cost (12th report; inventory 36). */
export const SURVEY_SCOPES = {
  alle: 'Alle Gefragten antworten',
  exemplarisch: 'Einige werden beispielhaft erhoben',
} as const;
export type SurveyScope = keyof typeof SURVEY_SCOPES;
export const isSurveyScope = (text: string): text is SurveyScope => Object.hasOwn(SURVEY_SCOPES, text);

/** A survey: one version of a questionnaire, put to some members about one year. */
export interface SurveyRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  /** The project whose as-is analysis it is; null for one beside projects. */
  readonly undertakingId: string | null;
  readonly questionnaireId: string;
  readonly questionnaireNumber: number;
  readonly referenceYear: number;
  readonly state: SurveyState;
  readonly dueOn: CalendarDate | null;
  readonly scope: SurveyScope;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly isSample: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}
