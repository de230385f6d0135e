import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import type { QueuedAnswer } from '../../domain/answers/save-queue.ts';
import { readAnswer } from './rows.ts';

/** What became of a try to save. `retry`: nobody answered, or not now; trying again helps. */
export type Sent =
  | { readonly kind: 'saved'; readonly answers: readonly SheetAnswer[] }
  | { readonly kind: 'conflict'; readonly current: readonly SheetAnswer[] }
  | { readonly kind: 'refused'; readonly refusals: readonly { taskId: string; message: string }[] }
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'retry' };

const PATIENCE_MS = 20_000;

/** Sends answers to the server, which takes all or none. */
export async function send(url: string, account: string, entries: readonly QueuedAnswer[]): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: formOf(account, entries),
      // A redirect leads to the sign-in: the session has ended.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return { kind: 'signed-out' };
    if (response.status >= 500) return { kind: 'retry' };
    return readReply(await response.json());
  } catch {
    return { kind: 'retry' };
  }
}

function formOf(account: string, entries: readonly QueuedAnswer[]): URLSearchParams {
  const form = new URLSearchParams({ konto: account });
  for (const { taskId, version, content } of entries) {
    form.set(`stand-${taskId}`, String(version));
    form.set(`antwort-${taskId}`, content.answer ?? '');
    form.set(`dringlichkeit-${taskId}`, content.urgency === null ? '' : String(content.urgency));
    form.set(`unbesetzt-${taskId}`, content.longVacant ? 'ja' : 'nein');
    form.set(`partner-${taskId}`, content.partner);
    form.set(`nummer-${taskId}`, content.ownNumber);
    form.set(`bemerkung-${taskId}`, content.remark);
  }
  return form;
}

interface Reply {
  readonly kind?: unknown;
  readonly answers?: unknown;
  readonly current?: unknown;
  readonly refusals?: unknown;
  readonly message?: unknown;
}

function readReply(data: unknown): Sent {
  const { kind, answers, current, refusals, message }: Reply =
    typeof data === 'object' && data !== null ? data : {};
  switch (kind) {
    case 'saved':
      return { kind, answers: readAnswers(answers) };
    case 'conflict':
      return { kind, current: readAnswers(current) };
    case 'refused':
      return { kind, refusals: Array.isArray(refusals) ? refusals : [] };
    case 'closed':
    case 'forbidden':
      return { kind: 'closed', message: String(message) };
    default:
      return { kind: 'retry' };
  }
}

const readAnswers = (value: unknown): SheetAnswer[] =>
  Array.isArray(value) ? value.flatMap((one) => readAnswer(one) ?? []) : [];
