import { SampleDataNotice } from '../../../ui/notice.tsx';

/** Also stands in the exported calendar. */
export const SAMPLE_TEXT =
  'Gremien, Fristen und Sitzungstage sind erfunden. Kein veröffentlichter Sitzungskalender wurde verwendet. Wer einen Eintrag ändert, macht ihn zu einem echten.';

/** Stands wherever a made-up body or sitting is shown; nothing where all are real. */
export const MeetingsSampleNotice = ({
  items,
}: {
  readonly items: readonly { readonly isSample: boolean }[];
}) => (items.some(({ isSample }) => isSample) ? <SampleDataNotice>{SAMPLE_TEXT}</SampleDataNotice> : null);
