import type { Result } from '../../../foundation/result.ts';
import type { SealRefusal } from '../../../platform/sealing/open-seal.ts';
import { Button } from '../../../ui/button.tsx';
import { FileField } from '../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../ui/notice.tsx';
import type { CheckedSeal } from '../use-cases/check-seal.ts';
import { CheckedSealView } from './checked-seal-view.tsx';

export interface CheckSealViewProps {
  readonly errors: readonly FieldError[];
  /** Name of the file that was checked. */
  readonly fileName?: string;
  readonly result?: Result<CheckedSeal, SealRefusal>;
}

export function CheckSealView({ errors, fileName, result }: CheckSealViewProps) {
  return (
    <>
      <PageTitle
        title="Nachweis prüfen"
        lead="Ein versiegelter Nachweis sagt, wer welcher Fassung eines Dokuments wann zugestimmt hat. Hier prüfen Sie, ob er unverändert ist."
      />
      <ErrorSummary errors={errors} />
      {result && !result.ok && (
        <Notice tone="danger" title={`Ungültig: ${fileName}`} live>
          <p>{result.error.message}</p>
        </Notice>
      )}
      {result?.ok && <CheckedSealView {...result.value} fileName={fileName ?? ''} />}
      <Panel title={result ? 'Einen weiteren Nachweis prüfen' : 'Datei auswählen'}>
        <Form action="/pruefen" narrow upload>
          <FileField
            id="datei"
            name="datei"
            label="Datei des Nachweises"
            accept=".json,application/json"
            error={errors.find(({ field }) => field === 'datei')?.message}
          />
          <FormButtons>
            <Button type="submit" look="primary">
              Prüfen
            </Button>
          </FormButtons>
          <FormRow>
            <p className="gw-note">
              Sie brauchen kein Konto. Die Datei wird nur geprüft; sie wird weder gespeichert noch im
              Protokoll vermerkt. Ohne diese Seite prüft der Befehl <code>gemeinwerk verify DATEI</code>.
            </p>
          </FormRow>
        </Form>
      </Panel>
    </>
  );
}
