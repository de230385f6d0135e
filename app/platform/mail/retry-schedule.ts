const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** After a first contact many servers ask for a second one some minutes later; a server that is down is asked hourly. */
const DELAYS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS];
const PATIENCE_MS = 5 * 24 * HOUR_MS;

/**
 * When an e-mail that could not be delivered is tried again: after 1, 5 and 15 minutes, then hourly, for five days
 * (RFC 5321, 4.5.4.1). `attempts` counts those made, `since` is when it was queued or sent again by hand.
 */
export function nextAttempt(attempts: number, since: Date, now: Date): Date | 'give-up' {
  const delay = DELAYS_MS[Math.max(attempts, 1) - 1] ?? HOUR_MS;
  const next = new Date(now.getTime() + delay);
  return next.getTime() - since.getTime() > PATIENCE_MS ? 'give-up' : next;
}
