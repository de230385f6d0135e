// What `npm test` runs; docs/TESTING.md describes the steps. Goes through all of them even when one fails.
import { join } from 'node:path';
import { ensureDebianPackages } from './install-debian.mjs';
import { runStep } from './testing/run-step.mjs';
import { chooseSteps } from './testing/steps.mjs';

const ROOT = join(import.meta.dirname, '..');
const AT_A_TIME = 2;

async function main(words) {
  const { problem, checks, runs } = chooseSteps(words);
  if (problem !== undefined) {
    console.error(problem);
    return 2;
  }
  const missing = ensureDebianPackages([...new Set(runs.flatMap((step) => step.needs))]);
  const results = [
    ...(await runTogether(checks)),
    ...(await runInTurn(runs.filter((step) => lack(step, missing) === undefined))),
    ...runs.filter((step) => lack(step, missing) !== undefined).map((step) => refuse(step, missing)),
  ];
  summarise(results);
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

const lack = (step, missing) => step.needs.map((name) => missing.get(name)).find(Boolean);

function refuse(step, missing) {
  console.log(`FAILED  ${step.name}  ${lack(step, missing)}`);
  return { name: step.name, seconds: 0, passed: 0, failed: 1, skipped: 0 };
}

async function runTogether(steps) {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step, ROOT));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}

async function runInTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, ROOT));
  return results;
}

function summarise(results) {
  console.log('');
  for (const { name, seconds, passed, failed, skipped } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
}

process.exitCode = await main(process.argv.slice(2));
