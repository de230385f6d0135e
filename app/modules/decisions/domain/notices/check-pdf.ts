import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** Scans of a council's minutes are a few megabytes; a mailbox of an authority takes about this much. */
const MAX_BYTES = 20_000_000;
const SIGNATURE = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** A PDF by its content (it begins with "%PDF-"), whatever it is called; error: a German sentence with the remedy. */
export function checkPdf({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Result<'pdf', string> {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte))
    return fail(`„${name}“ ist keine PDF-Datei. Speichern oder scannen Sie das Dokument als PDF.`);
  if (bytes.length > MAX_BYTES)
    return fail(
      `„${name}“ ist größer als 20 MB. Scannen Sie mit geringerer Auflösung oder teilen Sie die Datei.`,
    );
  return ok('pdf');
}
