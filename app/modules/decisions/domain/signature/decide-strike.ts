import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Signature } from './signature.ts';
import type { Recorder, SigningDocument } from './signing-facts.ts';
import { refuseDocument, refuseRecorder } from './signing-refusals.ts';

const REASON_MAX = 500;

/**
 * Decides whether a recorded signature is struck. It stays in the log with the reason and counts no longer. Refuses
 * (German sentence) once the document rests, what is struck already, and a missing reason.
 */
export function decideStrike(
  signature: Signature,
  typed: string,
  { document, by }: { readonly document: SigningDocument; readonly by: Recorder },
): Result<string, string> {
  const blocked = refuseRecorder(by, signature) ?? refuseDocument(document);
  if (blocked) return fail(blocked.reason);
  if (signature.strike) return fail(`Diese Unterschrift ist schon gestrichen: ${signature.strike.reason}`);
  const reason = typed.trim();
  if (reason === '')
    return fail('Geben Sie an, warum die Eintragung falsch ist. Der Grund bleibt im Protokoll.');
  if (reason.length > REASON_MAX) return fail(`Kürzen Sie den Grund auf höchstens ${REASON_MAX} Zeichen.`);
  return ok(reason);
}
