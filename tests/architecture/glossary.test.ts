import { describe, expect, it } from 'vitest';
import { containsWord, listGlossaryIdentifiers } from './glossary.ts';
import { listFiles, readText } from './project-files.ts';

const code = listFiles(['app/**/*.{ts,tsx}', 'db/migrations/*.sql'])
  .filter((path) => !path.includes('.test.'))
  .map((path) => `${path}\n${readText(path)}`)
  .join('\n');

describe('the glossary', () => {
  it('names only identifiers that the code has', () => {
    const names = listGlossaryIdentifiers(readText('docs/GLOSSARY.md'));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !containsWord(code, name))).toEqual([]);
  });

  it('is read from the last column alone', () => {
    const text = '| Deckel | see `plan` | talk | `cap`, `floor` |\n| --- | --- | --- | --- |\nno `row`';
    expect(listGlossaryIdentifiers(text)).toEqual(['cap', 'floor']);
  });

  it('takes whole words for hits', () => {
    expect(
      ['cap', 'kreis', 'gast'].map((word) => containsWord('const capacity = "land-kreis"; gast()', word)),
    ).toEqual([false, false, true]);
  });
});
