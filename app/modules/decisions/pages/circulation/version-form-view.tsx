import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { DocumentSampleNotice } from './document-sample-notice.tsx';
import { VERSION_FIELD, VersionFields, type VersionFormViewProps } from './version-fields.tsx';

/** Writes a new version, says what changes and decides who is asked again. */
export function VersionFormView({ href, file, form, refusal }: VersionFormViewProps) {
  const { document } = file;
  return (
    <>
      <PageTitle
        title={`Neue Fassung: „${document.title}“`}
        lead={`Sie ändern Fassung ${form.basedOn}. Sie bleibt nachlesbar, die Änderungen werden gegenübergestellt.`}
      />
      <ErrorSummary
        errors={
          refusal
            ? [
                {
                  field: VERSION_FIELD[refusal.field].id,
                  label: VERSION_FIELD[refusal.field].label,
                  message: refusal.reason,
                },
              ]
            : []
        }
      />
      {refusal?.field === 'conflict' && (
        <Notice tone="warning" title="Ihr Text steht noch im Formular.">
          <a href={`${href}/vergleich`}>Vergleichen Sie, was die andere Fassung geändert hat.</a>
        </Notice>
      )}
      <DocumentSampleNotice document={document} />
      <Panel>
        <VersionFields href={href} file={file} form={form} refusal={refusal} />
      </Panel>
    </>
  );
}
