import { FileField } from './fields.tsx';

/** Takes a filled form as a spreadsheet. */
export const SpreadsheetField = ({
  label,
  error,
}: {
  readonly label: string;
  readonly error: string | undefined;
}) => (
  <FileField
    id="datei"
    name="datei"
    label={label}
    hint="Excel-Arbeitsmappe (.xlsx), höchstens 25 MB, ohne Makros und Formeln. Nach einer Fehlermeldung wählen Sie die Datei noch einmal."
    accept=".xlsx"
    error={error}
  />
);
