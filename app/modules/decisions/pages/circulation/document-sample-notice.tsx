import { SampleDataNotice } from '../../../../ui/notice.tsx';
import type { DocumentRecord } from '../../domain/circulation/document.ts';

/** Stands wherever the text or the answers of a document are shown; nothing where it is real. */
export const DocumentSampleNotice = ({
  document,
}: {
  readonly document: Pick<DocumentRecord, 'isSample'>;
}) =>
  document.isSample ? (
    <SampleDataNotice>Dieses Dokument und alle Antworten sind erfunden.</SampleDataNotice>
  ) : null;
