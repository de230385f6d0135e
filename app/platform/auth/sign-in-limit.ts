import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;

/**
 * Counts sign-ins that failed. Guessing one account from one place stops soon; a whole town hall behind one address
 * (thirty people, each mistyping a few times) does not.
 */
export interface SignInLimit {
  /** Takes one attempt; answers undefined, or the minutes to wait. */
  take(address: string, ip: string): Promise<number | undefined>;
  /** The attempt succeeded and shall not count. */
  giveBack(address: string, ip: string): Promise<void>;
}

export function signInLimit(pool: pg.Pool): SignInLimit {
  const limiter = (keyPrefix: string, points: number, minutes: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: withPlainNumbers(pool),
      storeType: 'pool',
      schemaName: 'platform',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration: minutes * MINUTE,
    });
  const limits = [
    { limiter: limiter('pair', 5, 15), key: (address: string, ip: string) => digest(`${address}|${ip}`) },
    { limiter: limiter('account', 100, 24 * 60), key: (address: string) => digest(address) },
    { limiter: limiter('ip', 200, 15), key: (_: string, ip: string) => digest(ip) },
  ];
  return {
    async take(address, ip) {
      for (const { limiter, key } of limits) {
        try {
          await limiter.consume(key(address, ip));
        } catch (refused) {
          if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 60_000);
          throw refused;
        }
      }
      return undefined;
    },
    async giveBack(address, ip) {
      const [pair, ...others] = limits;
      await pair?.limiter.delete(pair.key(address, ip));
      for (const { limiter, key } of others) await limiter.reward(key(address, ip));
      await pool.query('delete from platform.rate_limit where expire < $1', [Date.now()]);
    },
  };
}

/** Counters tell nobody's address or network address, and fit the key column however long the input. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The program reads bigint as BigInt (connect.ts); the limiter reckons its times as numbers. */
const withPlainNumbers = (pool: pg.Pool) => ({
  query: async (query: pg.QueryConfig) => {
    const result = await pool.query<{ expire?: bigint | null }>(query);
    return {
      ...result,
      rows: result.rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })),
    };
  },
});
