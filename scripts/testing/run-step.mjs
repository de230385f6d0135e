import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';

/**
 * Runs one step in `root`. A check is silent unless it fails; a Vitest run prints as it goes.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<{ name: string, seconds: number, passed: number, failed: number, skipped: number }>}
 */
export async function runStep(step, root) {
  const start = performance.now();
  const counts = await (step.countsTests ? runVitest(step, root) : runCheck(step, root));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${counts.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}  ${seconds.toFixed(1)} s`);
  return { name: step.name, seconds, ...counts };
}

async function runCheck(step, root) {
  const { code, output } = await start(step.command, step.env, root, 'pipe');
  if (code !== 0) console.log(`--- ${step.name} ---\n${output.trimEnd()}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runVitest(step, root) {
  console.log(`--- ${step.name} ---`);
  const folder = mkdtempSync(join(tmpdir(), 'gemeinwerk-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await start([...step.command, ...reporters], step.env, root, 'inherit');
    return countTests(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(command, env, root, stdio) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio],
  });
  let output = '';
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
