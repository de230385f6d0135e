import { describe, expect, it } from 'vitest';
import { findForbiddenText } from './forbidden-text.ts';
import { listFiles, readText } from './project-files.ts';

const TEXT_FILES = /\.(ts|tsx|mjs|cjs|json|md|css|sql|yml|toml|txt|svg)$|^\.ci\/|^\.[a-z]+$/;
const files = listFiles(['**/*', '.*', '.ci/*']).filter((path) => TEXT_FILES.test(path));
const folder = (name: string): string => `/${name}/`;

describe('forbidden text', () => {
  it('stands in no file', () => {
    expect(files).toContain('package.json');
    const found = files.flatMap((path) =>
      findForbiddenText(path, readText(path)).map((what) => `${path}:${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['work', 'tmp', 'root', 'home'])('a planted path below %s is reported', (name) => {
    const text = `const here = 1;\nconst path = '${folder(name)}main/a.ts';`;
    expect(findForbiddenText('app/a.ts', text)).toEqual(['2: path of one machine']);
  });

  it('paths of the product are left alone', () => {
    const text = ['work', 'home']
      .map((name) => `app${folder(name)}a.ts https://example.org${folder(name)}`)
      .join('\n');
    expect(findForbiddenText('docs/a.md', text)).toEqual([]);
  });

  it.each([
    ['<div style={{ width: 3 }}>', 'style attribute'],
    ['<div dangerouslySetInnerHTML={{ __html: text }} />', 'unescaped markup'],
    ['<button onClick={save}>', 'inline event handler'],
  ])('a planted %s in a view is reported', (markup, rule) => {
    expect(findForbiddenText('app/ui/a.tsx', markup)).toEqual([`1: ${rule}`]);
  });
});
