import { hashSecret, newSecret } from './auth/secret-token.ts';
import { queries } from './db/queries.ts';
import { newId } from './new-id.ts';
import type { Tx } from './transaction.ts';

/** What a link allows: one answer (`purpose`) about one thing (`subject`), for whom it was sent to. */
export interface ReplyLinkRequest {
  readonly purpose: string;
  readonly subject: string;
  readonly address: string;
  readonly expiresAt: Date;
  readonly createdBy: string;
}

export interface ReplyLink extends ReplyLinkRequest {
  readonly id: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export interface FoundReplyLink {
  readonly state: 'open' | 'used' | 'expired' | 'revoked';
  readonly link: ReplyLink;
}

/** Makes a link and answers its secret once; the database keeps the hash. */
export async function issueReplyLink(
  tx: Tx,
  allianceId: string,
  { purpose, subject, address, expiresAt, createdBy }: ReplyLinkRequest,
  now: Date,
): Promise<{ id: string; secret: string }> {
  const id = newId();
  const secret = newSecret();
  await queries(tx)
    .insertInto('platform.reply_link')
    .values({
      alliance_id: allianceId,
      id,
      secret_hash: hashSecret(secret),
      purpose,
      subject,
      address,
      created_at: now,
      created_by: createdBy,
      expires_at: expiresAt,
    })
    .execute();
  return { id, secret };
}

/** The link of a secret and whether it still answers. Opening a page never uses a link up: mail programs look ahead. */
export async function findReplyLink(tx: Tx, secret: string, now: Date): Promise<FoundReplyLink | undefined> {
  const row = await queries(tx)
    .selectFrom('platform.reply_link')
    .selectAll()
    .where('secret_hash', '=', hashSecret(secret))
    .executeTakeFirst();
  if (!row) return undefined;
  const link = {
    id: row.id,
    purpose: row.purpose,
    subject: row.subject,
    address: row.address,
    expiresAt: row.expires_at,
    createdBy: row.created_by,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
  if (row.used_at) return { state: 'used', link };
  if (row.revoked_at) return { state: 'revoked', link };
  return { state: row.expires_at <= now ? 'expired' : 'open', link };
}

/** Uses a link up. True for exactly one of those who try, also at the same moment. */
export async function takeReplyLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await queries(tx)
    .updateTable('platform.reply_link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** Ends every open link about things (a new version went out, the answer came another way). Answers how many. */
export async function revokeReplyLinks(
  tx: Tx,
  purpose: string,
  subjects: readonly string[],
  now: Date,
): Promise<number> {
  if (subjects.length === 0) return 0;
  const revoked = await queries(tx)
    .updateTable('platform.reply_link')
    .set({ revoked_at: now })
    .where('purpose', '=', purpose)
    .where('subject', 'in', subjects)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(revoked.numUpdatedRows);
}

/** Every link for a purpose that still answers, the latest first. */
export async function listOpenReplyLinks(
  tx: Tx,
  purpose: string,
  now: Date,
): Promise<Pick<ReplyLink, 'id' | 'subject' | 'createdAt' | 'expiresAt'>[]> {
  return queries(tx)
    .selectFrom('platform.reply_link')
    .select(['id', 'subject', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
}
