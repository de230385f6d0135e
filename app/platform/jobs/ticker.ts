import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Work that is done again and again. What there is to do stands in the database with its due date. */
export interface Job {
  readonly name: string;
  /** From the end of a run to the start of the next. */
  readonly everyMs: number;
  /** `signal` tells that the program stops. */
  run(signal: AbortSignal): Promise<void>;
}

export interface Ticker {
  /** Starts no further run and waits for those under way. */
  stop(): Promise<void>;
}

/**
 * Runs each job now and then at its interval. A job never overlaps itself; one that fails is logged and runs again, and
 * neither ends the process nor holds up another.
 */
export function startTicker(jobs: readonly Job[], log: Logger): Ticker {
  const stopping = new AbortController();
  const loops = jobs.map((job) => keepRunning(job, log, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function keepRunning(job: Job, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await job.run(signal);
    } catch (err) {
      log.error({ event: 'job-failed', job: job.name, err }, 'a job failed');
    }
    await sleep(job.everyMs, undefined, { signal }).catch(() => undefined);
  }
}
