/** `npm run bench`: prints every row that exists. Never a test that fails by the clock. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import { benchAllocateLarge } from './allocate-large.ts';
import { benchAllocateSmall } from './allocate-small.ts';
import type { BenchRow } from './bench-row.ts';
import { benchBundles } from './bundles.ts';
import { measureScripts } from './client-scripts.ts';
import { benchComparison } from './comparison.ts';
import { benchPage } from './page.ts';
import { benchPortfolio } from './portfolio.ts';
import { benchProjects } from './projects.ts';
import { benchRank } from './rank.ts';
import { benchRankingPage } from './ranking-page.ts';
import { benchReportPaper } from './report-paper.ts';
import { benchSaveRating } from './save-rating.ts';
import { benchStartUp } from './start-up.ts';
import { benchTracker } from './tracker.ts';

execFileSync(process.execPath, [path.join(PROJECT_ROOT, 'scripts', 'build.mjs')]);

const rows: BenchRow[] = [];
for (const bench of [
  benchAllocateLarge,
  benchAllocateSmall,
  benchRank,
  benchBundles,
  benchPage,
  benchRankingPage,
  benchTracker,
  benchProjects,
  benchPortfolio,
  benchComparison,
  benchReportPaper,
  benchSaveRating,
  benchStartUp,
])
  rows.push(...(await bench()));

const digits = (value: number): number => Number(value.toPrecision(3));
console.table(
  rows.map(({ work, oursMs, otherSide, otherMs, ratio, goal, met, growth }) => ({
    work,
    'ours ms': digits(oursMs),
    'other side': otherSide,
    'other ms': digits(otherMs),
    ratio: digits(ratio),
    goal,
    met: met ? 'yes' : 'NO',
    growth: growth ?? '',
  })),
);
console.table(measureScripts());
process.exit(0);
