import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** Content types that a proof may have. */
export type ProofType = 'application/pdf' | 'message/rfc822' | 'image/png' | 'image/jpeg' | 'text/plain';

/** A scan of a few pages; more does not prove better. */
export const PROOF_MAX_BYTES = 10_000_000;

const SIGNATURES: readonly (readonly [ProofType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/**
 * What a file is, by its bytes; its name and what the browser says of it prove nothing. Accepts PDF, PNG, JPEG, a saved
 * e-mail and plain text.
 */
export function recogniseProof(bytes: Uint8Array): Result<ProofType, string> {
  if (bytes.length === 0)
    return fail('Die Datei ist leer. Wählen Sie die Mail oder den Scan, der die Antwort zeigt.');
  if (bytes.length > PROOF_MAX_BYTES)
    return fail(
      'Die Datei ist größer als 10 MB. Verkleinern Sie den Scan, oder speichern Sie nur die Seite mit der Antwort.',
    );
  const known = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return ok(known[0]);
  if (!isText(bytes)) return fail(NOT_ALLOWED);
  return ok(isMail(bytes) ? 'message/rfc822' : 'text/plain');
}

const NOT_ALLOWED =
  'Diese Datei kann kein Nachweis sein. Erlaubt sind PDF, PNG, JPEG, eine gespeicherte E-Mail (.eml) und einfacher Text. Drucken Sie andere Dateien als PDF.';

/** Text holds no control characters but line breaks, tabs and form feeds. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** A mail begins with header lines, From among them (RFC 5322). */
function isMail(bytes: Uint8Array): boolean {
  const [head = ''] = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).split(/\r?\n\r?\n/);
  return /^[!-9;-~]+:/.test(head) && /^From:/im.test(head);
}

/** Header lines of a mail that travelled far. */
const HEAD_BYTES = 32_000;
