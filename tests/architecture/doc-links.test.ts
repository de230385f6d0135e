import { describe, expect, it } from 'vitest';
import { findBrokenPaths } from './doc-links.ts';
import { plantTree } from './planted-tree.ts';
import { listFiles, ROOT, readText } from './project-files.ts';

const documents = listFiles(['*.md', 'docs/**/*.md', 'app/modules/*/README.md']);

describe('documents name files that exist', () => {
  it.each(documents)('%s', (document) => {
    expect(findBrokenPaths(readText(document), document, ROOT)).toEqual([]);
  });

  it('reports planted dead links and paths, and nothing else', () => {
    const tree = plantTree({ 'docs/here.md': '', 'app/main.ts': '' }, []);
    const text = [
      '[good](here.md) [good](here.md#part) [web](https://example.org/gone.md) [own](#part)',
      '[dead](gone.md) `app/main.ts` `app/gone.ts` `gone.json` `app/modules/<module>/` `npm test`',
      '```\n[inside code](gone-too.md)\n```',
    ].join('\n');
    expect(findBrokenPaths(text, 'docs/text.md', tree)).toEqual(['gone.md', 'app/gone.ts', 'gone.json']);
  });
});
