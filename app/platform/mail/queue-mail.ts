import { queries } from '../db/queries.ts';
import { newId } from '../new-id.ts';
import type { Tx } from '../transaction.ts';

/** An e-mail in plain text. */
export interface NewMail {
  readonly allianceId: string;
  /** Names the occasion ("umlauf/<id>/2/06433010"): the same occasion is never written to twice. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An iCalendar object for a date. */
  readonly calendar?: string;
  /** Stored files by their SHA-256. */
  readonly attachments?: readonly string[];
}

/**
 * Puts an e-mail into the outbox within the transaction of its occasion: both stand or fall together. Answers false,
 * and changes nothing, where the occasion was written about before.
 */
export async function queueMail(tx: Tx, mail: NewMail, now: Date): Promise<boolean> {
  const added = await queries(tx)
    .insertInto('platform.mail')
    .values({
      alliance_id: mail.allianceId,
      id: newId(),
      key: mail.key,
      to_address: mail.to,
      subject: mail.subject,
      body: mail.text,
      calendar: mail.calendar ?? null,
      attachments: [...(mail.attachments ?? [])],
      state: 'waiting',
      next_attempt_at: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'key']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
