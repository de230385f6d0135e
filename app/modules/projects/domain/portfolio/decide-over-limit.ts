import { germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { PortfolioLoad } from './portfolio-load.ts';

/** A start beyond the limit, as it is kept with the start. */
export interface OverLimit {
  /** Running before it. */
  readonly running: number;
  readonly limit: number;
  /** What the steering group gave as its reason. */
  readonly reason: string;
}

const REASON_MAX = 2_000;

/**
 * Whether one more project may take a place. The limit is soft: within it, or where none is recorded, nothing is asked
 * (null); beyond it the steering group's reason is needed. The error is one German sentence with the remedy.
 */
export function decideOverLimit(
  { running, limit, free }: Pick<PortfolioLoad, 'running' | 'limit' | 'free'>,
  reason: string,
): Result<OverLimit | null, string> {
  if (limit === null || free === null || free > 0) return ok(null);
  const given = reason.trim();
  if (given === '')
    return fail(
      `Schon ${germanInteger(running.length)} Projekte laufen, vereinbart sind höchstens ${germanInteger(limit.projects)} zugleich. ` +
        'Warten Sie, bis ein Platz frei wird, oder tragen Sie die Begründung der Lenkungsgruppe ein.',
    );
  if (given.length > REASON_MAX)
    return fail(`Kürzen Sie die Begründung auf höchstens ${germanInteger(REASON_MAX)} Zeichen.`);
  return ok({ running: running.length, limit: limit.projects, reason: given });
}
