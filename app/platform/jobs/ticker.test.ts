import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { startTicker } from './ticker.ts';

const lines: string[] = [];
const log = openLog('info', { write: (line) => void lines.push(line) });

it('runs each job again and again, never beside itself', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const job = {
    name: 'slow',
    everyMs: 1,
    async run() {
      running += 1;
      most = Math.max(most, running);
      await sleep(5);
      running -= 1;
      runs += 1;
    },
  };
  const ticker = startTicker([job], log);
  await sleep(60);
  await ticker.stop();
  expect(runs).toBeGreaterThan(2);
  expect(most).toBe(1);
});

it('goes on after a failure, which it logs, and does not hold up other jobs', async () => {
  let failures = 0;
  let others = 0;
  const failing = {
    name: 'failing',
    everyMs: 1,
    run() {
      failures += 1;
      return Promise.reject(new Error('planted'));
    },
  };
  const other = {
    name: 'other',
    everyMs: 1,
    async run() {
      others += 1;
    },
  };
  const ticker = startTicker([failing, other], log);
  await sleep(40);
  await ticker.stop();
  expect(failures).toBeGreaterThan(1);
  expect(others).toBeGreaterThan(1);
  expect(lines.join('')).toContain('"job":"failing"');
});

it('tells a job that the program stops, and waits for it', async () => {
  let ended = false;
  const job = {
    name: 'patient',
    everyMs: 1,
    async run(signal: AbortSignal) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await sleep(10);
      ended = true;
    },
  };
  const ticker = startTicker([job], log);
  await sleep(5);
  await ticker.stop();
  expect(ended).toBe(true);
});
