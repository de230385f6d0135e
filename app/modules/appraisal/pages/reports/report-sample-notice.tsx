import { SampleDataNotice } from '../../../../ui/notice.tsx';

interface ReportSampleNoticeProps {
  readonly project: { readonly isSample: boolean };
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
}

/** Says that a report is made up, and whether its project is as well; nothing where all of it is real. */
export const ReportSampleNotice = ({ project, isSample }: ReportSampleNoticeProps) =>
  isSample && (
    <SampleDataNotice>
      {project.isSample
        ? 'Dieses Projekt ist erfunden.'
        : 'Dieser Bericht ist erfunden oder beruht auf erfundenen Angaben.'}
    </SampleDataNotice>
  );
