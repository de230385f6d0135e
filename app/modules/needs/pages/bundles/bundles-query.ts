import type { FieldError } from '../../../../ui/notice.tsx';
import { type ProposalOptions, SIMILARITY_PERCENT } from '../../domain/bundles/propose-bundles.ts';

/** What the address of the list asks for. */
export interface BundlesQuery extends ProposalOptions {
  /** As typed. */
  readonly percentText: string;
  readonly problems: readonly FieldError[];
}

/** Reads threshold and scope of the proposals; a threshold that cannot be used is a problem and falls back to ours. */
export function readBundlesQuery(query: URLSearchParams): BundlesQuery {
  const percentText = query.get('schwelle')?.trim() ?? String(SIMILARITY_PERCENT);
  const percent = /^\d{1,3}$/.test(percentText) ? Number(percentText) : 0;
  const isUsable = percent >= 1 && percent <= 100;
  return {
    percentText,
    percent: isUsable ? percent : SIMILARITY_PERCENT,
    withinArea: query.get('umfang') === 'bereich',
    problems: isUsable ? [] : [PROBLEM],
  };
}

const PROBLEM: FieldError = {
  field: 'schwelle',
  label: 'Übereinstimmung ab',
  message: 'Geben Sie eine ganze Zahl von 1 bis 100 ein, zum Beispiel 60.',
};
