import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import { followingState, type MailEvent } from './mail-states.ts';

/** An e-mail that a dispatcher may take, with what it needs to send it. */
export interface DueMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: string | null;
  readonly attachments: readonly string[];
  readonly createdAt: Date;
  /** How often it was taken before. */
  readonly attempts: number;
  /** Since when it is being tried. */
  readonly since: Date;
}

/** Locks the next e-mail that is due; others who look at the same moment get another one. */
export async function lockDueMail(tx: Tx, now: Date): Promise<DueMail | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.mail')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      to: row.to_address,
      subject: row.subject,
      text: row.body,
      calendar: row.calendar,
      attachments: row.attachments,
      createdAt: row.created_at,
      attempts: row.attempts,
      since: row.resent_at ?? row.created_at,
    }
  );
}

/** Takes a locked e-mail out of the queue: to be sent now (`claim`), or never. */
export async function takeMail(
  tx: Tx,
  { id, attempts }: DueMail,
  event: 'claim' | 'hold' | 'reject-address',
  now: Date,
): Promise<void> {
  const next = stateAfter('waiting', event);
  await queries(tx)
    .updateTable('platform.mail')
    .set({
      state: next.to,
      ...(event === 'claim' ? { attempts: attempts + 1, claimed_at: now } : { last_error: next.reason }),
    })
    .where('id', '=', id)
    .execute();
}

export interface Settlement {
  readonly event: Extract<MailEvent, 'accept' | 'defer' | 'give-up' | 'refuse' | 'lose'>;
  readonly reason: string | null;
  readonly nextAttemptAt?: Date;
  /** What remains of the text. */
  readonly text?: string;
}

/**
 * Writes down what became of an attempt. `attempt` says which one: whoever took the e-mail later is not overwritten.
 * An acceptance counts even where the attempt was held lost meanwhile.
 */
export async function settleMail(
  tx: Tx,
  { id, attempt }: { readonly id: string; readonly attempt: number },
  { event, reason, nextAttemptAt, text }: Settlement,
  now: Date,
): Promise<void> {
  await queries(tx)
    .updateTable('platform.mail')
    .set({
      state: stateAfter('sending', event).to,
      last_error: reason,
      ...(event === 'accept' && { sent_at: now }),
      ...(nextAttemptAt && { next_attempt_at: nextAttemptAt }),
      ...(text !== undefined && { body: text }),
    })
    .where('id', '=', id)
    .where('attempts', '=', attempt)
    .where('state', 'in', event === 'accept' ? ['sending', 'unclear'] : ['sending'])
    .execute();
}

/** Attempts that nobody finished: their process died. Nobody knows whether those e-mails arrived. */
export async function markLostMails(tx: Tx, claimedBefore: Date): Promise<number> {
  const { to, reason } = stateAfter('sending', 'lose');
  const lost = await queries(tx)
    .updateTable('platform.mail')
    .set({ state: to, last_error: reason })
    .where('state', '=', 'sending')
    .where('claimed_at', '<', claimedBefore)
    .executeTakeFirst();
  return Number(lost.numUpdatedRows);
}

function stateAfter(from: 'waiting' | 'sending', event: MailEvent) {
  const next = followingState(from, event);
  if (!next) throw new Error(`an e-mail that is ${from} knows no ${event}`);
  return next;
}
