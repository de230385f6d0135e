import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import type { ReportPage } from '../../use-cases/reports/load-report.ts';

/** What was typed to release chapters; `keys` undefined before anything was typed. */
export interface ReleaseForm {
  readonly keys: readonly string[] | undefined;
  readonly note: string;
}

export interface ReportViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: ReportPage;
  readonly form: ReleaseForm;
  readonly refusals: readonly ReportRefusal[];
  readonly message: string | undefined;
}
