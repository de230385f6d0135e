import { SampleDataNotice } from '../../../../ui/notice.tsx';

/** Stands wherever a made-up task is shown; nothing where all are real. */
export const TaskSampleNotice = ({ tasks }: { readonly tasks: readonly { readonly isSample: boolean }[] }) =>
  tasks.some(({ isSample }) => isSample) ? (
    <SampleDataNotice>
      Aufgaben aus dem Beispielkatalog des Programms sind erfunden; die Namen ihrer Bereiche stammen aus einer
      veröffentlichten Rangfolge. Wer eine Aufgabe ändert, macht sie zu einer echten.
    </SampleDataNotice>
  ) : null;
