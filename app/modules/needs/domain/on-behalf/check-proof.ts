import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { recogniseProof } from '../../../decisions/domain/index.ts';

export interface ProofRefusal {
  readonly field: 'note' | 'file';
  readonly message: string;
}

const LONGEST_NOTE = 200;

/** What proves an answer on behalf: how it came, and the mail or scan that shows it, judged by its bytes. */
export function checkProof(
  note: string,
  bytes: Uint8Array | undefined,
): Result<{ readonly note: string; readonly contentType: string }, readonly ProofRefusal[]> {
  const refusals: ProofRefusal[] = [];
  const typed = note.trim();
  if (typed === '') refusals.push({ field: 'note', message: NO_NOTE });
  if (typed.length > LONGEST_NOTE) refusals.push({ field: 'note', message: LONG_NOTE });
  const type = bytes ? recogniseProof(bytes) : fail(NO_FILE);
  if (!type.ok) refusals.push({ field: 'file', message: type.error });
  return type.ok && refusals.length === 0 ? ok({ note: typed, contentType: type.value }) : fail(refusals);
}

const NO_NOTE = 'Schreiben Sie, woher die Antwort stammt, zum Beispiel „per Mail vom 12.11.2026“.';
const LONG_NOTE = `Kürzen Sie die Angabe auf höchstens ${LONGEST_NOTE} Zeichen.`;
const NO_FILE = 'Wählen Sie die Mail oder den Scan, der die Antwort zeigt.';
