import { SampleDataNotice } from '../../../../ui/notice.tsx';

/** Stands wherever a made-up proposal is shown. */
export const ProposalSampleNotice = () => (
  <SampleDataNotice>
    <p>So gekennzeichnete Vorschläge, ihre Tage, Anmerkungen und Stimmen sind erfunden.</p>
  </SampleDataNotice>
);
