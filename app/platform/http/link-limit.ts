import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTES = 15;
/** A town hall behind one address that copies links badly stays below; who guesses does not get far. */
const MISSES = 30;

/** Counts calls with a link that does not exist, by network address. */
export interface LinkLimit {
  /** Minutes to wait; undefined where the address may try. */
  blockedFor(ip: string): Promise<number | undefined>;
  /** Notes a link that does not exist. */
  missed(ip: string): Promise<void>;
}

/** In memory: secrets have 256 bits, so the limit spares the database and the log rather than the secrets. */
export function createLinkLimit(): LinkLimit {
  const limiter = new RateLimiterMemory({ points: MISSES, duration: MINUTES * 60 });
  return {
    async blockedFor(ip) {
      const known = await limiter.get(ip);
      return known && known.consumedPoints >= MISSES ? Math.ceil(known.msBeforeNext / 60_000) : undefined;
    },
    async missed(ip) {
      await limiter.consume(ip).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
      });
    },
  };
}
