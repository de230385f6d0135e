import { describe, expect, it } from 'vitest';
import { countLines, percentile } from './file-length.ts';
import { listFiles, readText } from './project-files.ts';

const MOST_LINES = 300;
const MEDIAN_LINES = 60;
const NINETY_FIVE_PERCENT_LINES = 200;

/** Pure data, typed in from a source: long by nature. Generated types count as data. */
const isData = (path: string): boolean => path.startsWith('db/seeds/') || path.startsWith('db/schema/');

const files = listFiles(['{app,bin,db,scripts,tests}/**/*.{ts,tsx,css,mjs}'])
  .filter((path) => !isData(path))
  .map((path) => ({ path, lines: countLines(readText(path)) }));

const lengths = files.map((file) => file.lines);
const [median, p95] = [percentile(lengths, 50), percentile(lengths, 95)];

describe('hand-written files stay short', () => {
  it(`none above ${MOST_LINES} lines`, () => {
    expect(files.filter((file) => file.lines > MOST_LINES)).toEqual([]);
  });

  it(`${files.length} files: median ${median} of at most ${MEDIAN_LINES} lines, 95 % below ${p95} of ${NINETY_FIVE_PERCENT_LINES}`, () => {
    expect(median).toBeLessThanOrEqual(MEDIAN_LINES);
    expect(p95).toBeLessThanOrEqual(NINETY_FIVE_PERCENT_LINES);
  });

  it('counts as an editor does', () => {
    expect(['', 'a', 'a\n', 'a\nb', '\n\n'].map(countLines)).toEqual([0, 1, 1, 2, 2]);
  });

  it('takes percentiles by nearest rank', () => {
    expect([50, 95].map((percent) => percentile([9, 1, 5, 3], percent))).toEqual([3, 9]);
  });
});
