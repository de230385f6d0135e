import type { AdvantageResult } from '../advantage/advantage-result.ts';
import type { OptionSummary } from '../options/option-summary.ts';
import type { Verdict } from '../recommendation/recommendation.ts';

/** A survey of the project, as far as the overview tells of it. */
export interface SurveyFacts {
  readonly state: 'entwurf' | 'laufend' | 'auswertung' | 'freigegeben';
  readonly asked: number;
  readonly released: number;
}

/** A report: being written, frozen, put to the members, or answered by all of them. */
export interface ReportFacts {
  readonly state: 'entwurf' | 'festgeschrieben' | 'im-umlauf' | 'entschieden';
  /** Members that were asked for their decision, and how many have given it. */
  readonly asked: number;
  readonly answered: number;
}

/** Texts for staff and representations. */
export interface InformationFacts {
  /** How many texts were sent. */
  readonly sent: number;
  /** Recipients that were not reached yet. */
  readonly open: number;
}

/** What stands of an appraisal; null and empty lists: not begun. */
export interface AppraisalFacts {
  readonly surveys: readonly SurveyFacts[];
  readonly advantage: AdvantageResult | null;
  readonly options: readonly Pick<OptionSummary, 'isPreferred'>[];
  /** What the preferred option still lacks, as sentences; null where none is preferred. */
  readonly conceptGaps: readonly string[] | null;
  readonly verdict: Verdict | null;
  /** What the recommendation should say besides. */
  readonly verdictHints: readonly string[];
  readonly interimReport: ReportFacts | null;
  readonly finalReport: ReportFacts | null;
  /** A sentence either way. */
  readonly funding: { readonly isChecked: boolean; readonly text: string };
  readonly information: InformationFacts | null;
}
