import { SampleDataNotice } from '../../../../ui/notice.tsx';

export interface BundleSampleNoticeProps {
  readonly bundle?: { readonly isSample: boolean } | undefined;
  /** The round that the figures come from. */
  readonly round?: { readonly isSample: boolean; readonly note: string } | undefined;
}

/** Stands wherever a made-up bundle or figures of made-up answers are shown; nothing where all is real. */
export function BundleSampleNotice({ bundle, round }: BundleSampleNoticeProps) {
  if (!bundle?.isSample && !round?.isSample) return null;
  return (
    <SampleDataNotice>
      {bundle?.isSample && (
        <p>
          Was als Beispieldaten gekennzeichnet ist, ist ausgedacht: das Bündel, seine Begründung und wer dabei
          ist.
        </p>
      )}
      {round?.isSample && <p>{round.note}</p>}
    </SampleDataNotice>
  );
}
