import { queries } from '../db/queries.ts';
import type { Tx } from '../transaction.ts';
import { isMailState, type MailState } from './mail-states.ts';

/** An e-mail as the outbox shows it. */
export interface OutboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  /** What the mail server said last, or why it stays. */
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

export interface OutboxMailWithText extends OutboxMail {
  /** The occasion it was written for. */
  readonly key: string;
  readonly text: string;
  readonly calendar: string | null;
  readonly attachments: readonly string[];
}

const COLUMNS = [
  'id',
  'to_address as to',
  'subject',
  'state',
  'attempts',
  'next_attempt_at as nextAttemptAt',
  'last_error as lastError',
  'created_at as createdAt',
  'sent_at as sentAt',
] as const;

/** The e-mails of the transaction's alliance, newest first; those in one state where one is named. */
export async function listOutbox(
  tx: Tx,
  state: MailState | undefined,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<OutboxMail[]> {
  const rows = await queries(tx)
    .selectFrom('platform.mail')
    .select(COLUMNS)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: known(row.state) }));
}

/** How many e-mails are in each state. */
export async function countOutbox(tx: Tx): Promise<ReadonlyMap<MailState, number>> {
  const rows = await queries(tx)
    .selectFrom('platform.mail')
    .select(({ fn }) => ['state', fn.countAll<bigint>().as('mails')])
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, mails }) => [known(state), Number(mails)]));
}

/** One e-mail with everything in it. */
export async function readOutboxMail(tx: Tx, id: string): Promise<OutboxMailWithText | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.mail')
    .select([...COLUMNS, 'key', 'body as text', 'calendar', 'attachments'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, state: known(row.state) };
}

/**
 * The text of the newest e-mail whose occasion begins so, where it does not leave and someone has to hand it over;
 * undefined where it left or none was written.
 */
export async function findHeldText(tx: Tx, occasion: string): Promise<string | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.mail')
    .select(['body', 'state'])
    .where(({ eb, fn, val }) => eb(fn('starts_with', ['key', val(occasion)]), '=', true))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.state === 'held' ? row.body : undefined;
}

/** Where the e-mails of these occasions stand, by their key; one that was never written is absent. */
export async function readMailStates(
  tx: Tx,
  keys: readonly string[],
): Promise<ReadonlyMap<string, MailState>> {
  if (keys.length === 0) return new Map();
  const rows = await queries(tx)
    .selectFrom('platform.mail')
    .select(['key', 'state'])
    .where('key', 'in', keys)
    .execute();
  return new Map(rows.map(({ key, state }) => [key, known(state)]));
}

export interface MailDecision {
  /** The state it was decided on. */
  readonly from: MailState;
  readonly to: MailState;
  /** What remains of the text. */
  readonly text: string;
}

/**
 * Writes down what the coordinator decided about an e-mail. False where it is no longer in the state that the decision
 * was made on: someone else decided, or the mail server's answer came late.
 */
export async function applyMailDecision(
  tx: Tx,
  id: string,
  { from, to, text }: MailDecision,
  now: Date,
): Promise<boolean> {
  const changed = await queries(tx)
    .updateTable('platform.mail')
    .set({
      state: to,
      body: text,
      last_error: null,
      ...(to === 'waiting' ? { next_attempt_at: now, resent_at: now } : { sent_at: now }),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** The database allows no other (check constraint). */
function known(state: string): MailState {
  if (!isMailState(state)) throw new Error(`no state of an e-mail: ${state}`);
  return state;
}
