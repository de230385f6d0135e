import { PLATFORM_CHAIN, recordChange } from '../audit/record-change.ts';
import { queries } from '../db/queries.ts';
import type { Database } from '../transaction.ts';

/** Whether someone wants the daily digest; who never chose, gets it. */
export const wantsDigest = (database: Database, accountId: string): Promise<boolean> =>
  database.inPlatform(async (tx) => {
    const row = await queries(tx)
      .selectFrom('platform.mail_choice')
      .select('wants_digest')
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    return row?.wants_digest ?? true;
  });

/** Accounts that have switched the digest off. */
export const listWithoutDigest = (database: Database): Promise<ReadonlySet<string>> =>
  database.inPlatform(async (tx) => {
    const rows = await queries(tx)
      .selectFrom('platform.mail_choice')
      .select('account_id')
      .where('wants_digest', '=', false)
      .execute();
    return new Set(rows.map((row) => row.account_id));
  });

/** Switches someone's digest on or off. */
export const chooseDigest = (
  database: Database,
  accountId: string,
  wants: boolean,
  at: Date,
): Promise<void> =>
  database.inPlatform(async (tx) => {
    const choice = { wants_digest: wants, changed_at: at };
    await queries(tx)
      .insertInto('platform.mail_choice')
      .values({ account_id: accountId, ...choice })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(choice))
      .execute();
    await recordChange(tx, {
      chain: PLATFORM_CHAIN,
      at,
      actor: accountId,
      action: 'account.digest-chosen',
      subject: { kind: 'account', id: accountId },
      after: { wantsDigest: wants },
    });
  });
