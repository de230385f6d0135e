import type { Questionnaire } from '../questionnaire/question.ts';
import type { SurveyScope } from './survey.ts';

/** A questionnaire for demonstrations. */
export interface SampleQuestionnaire {
  readonly title: string;
  readonly description: string;
  readonly content: Questionnaire;
}

/** What a made-up member answers: as it would be typed, by question key. Rows of tables and staff are lists of cells. */
export type SampleAnswers = Readonly<
  Record<string, string | readonly string[] | readonly (readonly string[])[]>
>;

/** The sheet of one member. */
export interface SampleSheet {
  readonly memberKey: string;
  readonly answers: SampleAnswers;
  /** Reasons for what is unusual or left out, by question key. */
  readonly notes?: Readonly<Record<string, string>>;
  /** How it came in; the interview is the office's. */
  readonly source: 'bogen' | 'interview' | 'tabelle';
  /** Null: handed on or still in work. */
  readonly releasedDaysAgo: number | null;
}

/** A made-up survey with what happened to it. Days count back from the day it is loaded. */
export interface SampleSurvey {
  readonly questionnaire: SampleQuestionnaire;
  readonly title: string;
  readonly introduction: string;
  /** Address of its project, which may be a real one. */
  readonly project: string;
  readonly referenceYear: number;
  readonly scope: SurveyScope;
  readonly openedDaysAgo: number;
  readonly dueDaysAgo: number;
  /** Null while it runs. */
  readonly closedDaysAgo: number | null;
  readonly releasedDaysAgo: number | null;
  readonly sheets: readonly SampleSheet[];
}
