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
      storeClient: pool,
      schemaName: 'platform',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration: minutes * MINUTE,
    });
  const limits = [
    { limiter: limiter('pair', 5, 15), key: (address: string, ip: string) => `${address}|${ip}` },
    { limiter: limiter('account', 100, 24 * 60), key: (address: string) => address },
    { limiter: limiter('ip', 200, 15), key: (_: string, ip: string) => ip },
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
    },
  };
}
