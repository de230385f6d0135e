import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './project-files.ts';
import { findImpureCalls } from './pure-text.ts';

const pureFiles = listFiles(['app/foundation/**/*.ts', 'app/modules/*/domain/**/*.ts']).filter(
  (path) => !path.endsWith('.test.ts'),
);

describe('rules ask neither clock nor chance nor floating point', () => {
  it('in foundation and every domain folder', () => {
    const found = pureFiles.flatMap((path) =>
      findImpureCalls(readText(path)).map((call) => `${path}:${call}`),
    );
    expect(pureFiles).toContain('app/foundation/cents.ts');
    expect(found).toEqual([]);
  });

  it.each([
    ['const today = new Date();', '1: new Date()'],
    ['\nconst now = Date.now();', '2: Date.now('],
    ['const share = Math.random();', '1: Math.random('],
    ["const amount = parseFloat('1.10');", '1: parseFloat('],
    ['const text = (12).toLocaleString("de");', '1: toLocaleString('],
    ["console.log('share');", '1: console.'],
  ])('and a planted %j is reported', (text, expected) => {
    expect(findImpureCalls(text)).toEqual([expected]);
  });

  it.each([
    '// no Date.now() here: the day is an argument',
    '/* parseFloat( would lose\n cents */ const exact = 1n;',
    'const day = new Date(milliseconds);',
  ])('and %j is not', (text) => {
    expect(findImpureCalls(text)).toEqual([]);
  });
});
