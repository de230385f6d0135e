import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type InspectedPdf, inspectPdf } from '../../../../platform/documents/inspect-pdf.ts';

/** As browsers send it. */
export interface SignatureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was looked at. */
export type CheckedFile = SignatureFile & { readonly hasElectronicSignature: boolean };

/** Below the limit of a whole request, so that a file that is too large comes back with the form as it was typed. */
const MAX_MEGABYTES = 20;

/**
 * Whether a file can be the signed paper: a PDF that opens, by its content. Answers whether it carries an electronic
 * signature; refuses with a German sentence.
 */
export async function checkSignatureFile(
  file: SignatureFile | undefined,
): Promise<Result<CheckedFile, string>> {
  if (!file) return fail('Wählen Sie das unterschriebene Blatt als PDF-Datei.');
  if (file.bytes.length > MAX_MEGABYTES * 1024 * 1024)
    return fail(
      `Die Datei ist größer als ${MAX_MEGABYTES} MB. Scannen Sie das Blatt in Graustufen mit 200 dpi, oder laden Sie nur die Seiten mit den Unterschriften hoch.`,
    );
  const inspected = await inspectPdf(file.bytes);
  if (inspected.kind !== 'pdf') return fail(REFUSALS[inspected.kind]);
  return ok({ ...file, hasElectronicSignature: inspected.hasElectronicSignature });
}

const REFUSALS: Readonly<Record<Exclude<InspectedPdf['kind'], 'pdf'>, string>> = {
  broken:
    'Diese Datei ist kein lesbares PDF. Scannen Sie das Blatt als PDF, oder speichern Sie die signierte Datei noch einmal.',
  locked:
    'Diese PDF-Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und laden Sie sie dann hoch.',
  'too-costly':
    'Diese PDF-Datei ließ sich nicht in vertretbarer Zeit lesen. Drucken Sie sie neu als PDF, und laden Sie diese hoch.',
};
