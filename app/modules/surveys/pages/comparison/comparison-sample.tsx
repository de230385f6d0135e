import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';

type Marked = Pick<ComparisonPage, 'hasSampleRates'> & { readonly survey: { readonly isSample: boolean } };

/** Whether files of a comparison say that something in it is made up. */
export const isMarkedSample = ({ survey, hasSampleRates }: Marked): boolean =>
  survey.isSample || hasSampleRates;

/** Says what of a comparison is made up. */
export function ComparisonSample({ page: { survey, hasSampleRates } }: { readonly page: Marked }) {
  if (survey.isSample)
    return <SampleDataNotice>Diese Erhebung und ihre Angaben sind erfunden.</SampleDataNotice>;
  return hasSampleRates && <SampleDataNotice>Die Kosten je Entgeltgruppe sind erfunden.</SampleDataNotice>;
}
