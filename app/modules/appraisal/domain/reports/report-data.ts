import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { AdvantageResult } from '../advantage/advantage-result.ts';
import type { OptionSummary } from '../options/option-summary.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import type { PaperTable } from './report-chapter.ts';

/** All that a report is drafted from, as it stands on a day. What is missing is empty, and the draft says so. */
export interface ReportData {
  readonly today: CalendarDate;
  readonly alliance: string;
  readonly office: string;
  /** The project, or something that the report is drafted from, is made up. */
  readonly isSample: boolean;
  readonly project: {
    readonly title: string;
    readonly description: string;
    /** "Prüfprojekt". */
    readonly kind: string;
    /** Null where it has not begun, or no source says when. */
    readonly startedOn: CalendarDate | null;
    readonly plannedEnd: CalendarDate | null;
  };
  /** Those that take part today, in the order of the alliance's lists. */
  readonly members: readonly ReportMember[];
  readonly surveys: readonly ReportSurvey[];
  /** Comparison of the released answers, ready to print. */
  readonly comparison: readonly PaperTable[];
  readonly advantage: AdvantageResult | null;
  readonly options: readonly OptionSummary[];
  readonly recommendation: Recommendation | null;
  readonly funding: readonly ReportFunding[];
  /** The mandatory step is recorded (`fundingChecked`). */
  readonly isFundingChecked: boolean;
  readonly information: readonly ReportInformation[];
  /** How the members decided on the interim report; null where it never went round. */
  readonly interim: ReportInterim | null;
}

export interface ReportMember {
  readonly key: string;
  readonly name: string;
  /** "Projektleitung". */
  readonly roles: readonly string[];
}

export interface ReportSurvey {
  readonly title: string;
  /** Members that were asked, and those whose answers are released. */
  readonly asked: number;
  readonly released: number;
}

export interface ReportFunding {
  readonly programme: string;
  readonly authority: string;
  /** "kommt in Betracht". */
  readonly result: string;
  /** "50.000,00 €"; '' where no amount is known. */
  readonly amount: string;
}

export interface ReportInformation {
  readonly title: string;
  readonly day: CalendarDate;
  /** Members whose staff and representations have it, and those that it is meant for. */
  readonly done: number;
  readonly total: number;
}

export interface ReportInterim {
  readonly number: number;
  readonly go: number;
  readonly total: number;
}
