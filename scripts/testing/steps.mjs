/**
 * @typedef {object} Step
 * @property {string} name what `--only` calls it
 * @property {readonly string[]} command arguments for Node
 * @property {boolean} countsTests a Vitest run reports its own counts; any other step counts as one test
 * @property {readonly ('chromium' | 'postgresql')[]} needs Debian packages
 * @property {Readonly<Record<string, string>>} env
 */

const check = (name, ...command) => ({ name, command, countsTests: false, needs: [], env: {} });

const vitest = (name, project, { needs = [], env = {} } = {}) => ({
  name,
  command: ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
  countsTests: true,
  needs,
  env,
});

const TSC = 'node_modules/typescript7/bin/tsc';
const CODE_FOLDERS = ['app', 'bin', 'db', 'scripts', 'tests'];

/** Independent of each other: two run at a time. The slowest stand first. */
const CHECKS = [
  check('build', 'scripts/build.mjs'),
  check('schema', 'scripts/generate-schema.ts', '--check'),
  check('boundaries', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', ...CODE_FOLDERS),
  check('types', TSC, '-p', 'tsconfig.json'),
  check('purity', TSC, '-p', 'tsconfig.domain.json'),
  check('lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  check('format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings'),
  check('unused', 'node_modules/knip/bin/knip.js'),
];

/** One after the other: each uses all cores. */
const RUNS = [
  vitest('rules', 'rules'),
  vitest('architecture', 'architecture'),
  vitest('database', 'database'),
  vitest('database-debian', 'database', {
    needs: ['postgresql'],
    env: { GEMEINWERK_TEST_DATABASE: 'debian' },
  }),
  vitest('journeys', 'journeys', { needs: ['chromium'] }),
];

const SLOW = new Set(['database-debian', 'journeys']);
const NAMES = [...CHECKS, ...RUNS].map((step) => step.name);
const USAGE = `usage: npm test -- [--fast] [--only STEP,STEP]; steps: ${NAMES.join(', ')}`;

/**
 * Steps for the words after `npm test --`: `--only a,b` names them, `--fast` leaves out what needs Debian's programs.
 * @param {readonly string[]} words
 * @returns {{ problem?: string, checks: Step[], runs: Step[] }} `problem`: what was wrong with the words
 */
export function chooseSteps(words) {
  const fast = words.includes('--fast');
  const rest = words.filter((word) => word !== '--fast');
  const only = rest[0] === '--only' && rest.length === 2 ? rest[1].split(',') : [];
  const unknown = only.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0 || (rest.length > 0 && only.length === 0))
    return { problem: USAGE, checks: [], runs: [] };
  const chosen = (step) => (only.length === 0 || only.includes(step.name)) && !(fast && SLOW.has(step.name));
  return { checks: CHECKS.filter(chosen), runs: RUNS.filter(chosen) };
}
