import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { recogniseProof } from '../../../decisions/domain/index.ts';

const MOST_BYTES = 10_000_000;

/** The content type of a file that answers a question, by its bytes: PDF, picture, saved e-mail or plain text. */
export function recogniseAnswerFile(bytes: Uint8Array): Result<string, string> {
  if (bytes.length === 0) return fail('Die Datei ist leer. Wählen Sie eine andere.');
  if (bytes.length > MOST_BYTES)
    return fail(
      'Die Datei ist größer als 10 MB. Verkleinern Sie sie, oder nehmen Sie nur die Seiten, um die es geht.',
    );
  const known = recogniseProof(bytes);
  return known.ok ? ok(known.value) : fail(NOT_ALLOWED);
}

const NOT_ALLOWED =
  'Diese Datei geht hier nicht. Möglich sind PDF, PNG, JPEG, eine gespeicherte E-Mail (.eml) und einfacher Text. Drucken Sie andere Dateien als PDF.';
