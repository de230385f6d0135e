import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';

/** Stands wherever the text, the figures or the results of a matter are shown; nothing where it is real. */
export const MatterSampleNotice = ({ matter }: { readonly matter: Pick<MatterRecord, 'isSample'> }) =>
  matter.isSample ? (
    <SampleDataNotice>
      <p>Dieser Vorgang, seine Sitzungen und alle Ergebnisse sind erfunden.</p>
    </SampleDataNotice>
  ) : null;
