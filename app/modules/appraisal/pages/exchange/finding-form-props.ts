import type { ExchangeRefusal, FindingDraft } from '../../domain/exchange/check-finding.ts';
import type { FindingChoices } from '../../use-cases/exchange/load-exchange.ts';

export interface FindingValues extends FindingDraft {
  readonly slug: string;
  readonly version: number;
}

export interface FindingFormProps {
  readonly action: string;
  readonly back: string;
  readonly isNew: boolean;
  readonly values: FindingValues;
  /** What is stored, after an edit that crossed another. */
  readonly stored: FindingChoices['stored'];
  readonly choices: FindingChoices;
  readonly refusals: readonly ExchangeRefusal[];
}
