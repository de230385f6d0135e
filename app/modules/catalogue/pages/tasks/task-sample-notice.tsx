import { SampleDataNotice } from '../../../../ui/notice.tsx';

/** Stands wherever a made-up task is shown; nothing where all are real. */
export const TaskSampleNotice = ({ tasks }: { readonly tasks: readonly { readonly isSample: boolean }[] }) =>
  tasks.some(({ isSample }) => isSample) ? (
    <SampleDataNotice>
      Die einzelnen Aufgaben des Katalogs sind erfunden. Die Namen der Bereiche stammen aus einer
      veröffentlichten Rangfolge. Wer eine Aufgabe ändert, macht sie zu einer echten.
    </SampleDataNotice>
  ) : null;
