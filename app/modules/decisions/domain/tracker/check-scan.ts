import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** The minutes of one item; more does not prove better. */
const MAX_BYTES = 20_000_000;
/** "%PDF-" */
const START = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Some scanners write a few bytes before the header (ISO 32000-1, annex H.3.4.1). */
const HEAD_BYTES = 1024;

/** Decides by its bytes whether a file is a PDF that may prove a resolution; name and claimed type prove nothing. */
export function checkScan(bytes: Uint8Array): Result<'pdf', string> {
  if (bytes.length > MAX_BYTES)
    return fail('Die Datei ist größer als 20 MB. Scannen Sie nur die Seite mit dem Beschluss.');
  for (let from = 0; from < Math.min(HEAD_BYTES, bytes.length); from++)
    if (START.every((byte, index) => bytes[from + index] === byte)) return ok('pdf');
  return fail('Die Datei ist kein PDF. Speichern oder scannen Sie den Beschluss als PDF.');
}
