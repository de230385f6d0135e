import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { RoundRecord } from '../../use-cases/rounds/list-rounds.ts';

/** Marks a made-up round on every page that shows it. */
export const RoundSampleNotice = ({ round }: { readonly round: RoundRecord }) =>
  round.isSample && <SampleDataNotice>{round.note || 'Diese Runde ist erfunden.'}</SampleDataNotice>;
