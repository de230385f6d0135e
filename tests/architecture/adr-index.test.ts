import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './project-files.ts';

const decisions = listFiles(['docs/adr/0*.md']);
const index = readText('docs/adr/README.md');

describe('decisions', () => {
  it.each(decisions)('%s stands in the index with its title and status', (path) => {
    const text = readText(path);
    const [, number, title] = /^# (\d{4}) (.+)$/m.exec(text) ?? [];
    const [, status] = /^Status: ([a-z]+)/m.exec(text) ?? [];
    expect(index).toContain(`| [${number}](${path.slice('docs/adr/'.length)}) | ${title} | ${status}`);
    expect(text.match(/^## .+$/gm)).toEqual(
      expect.arrayContaining(['## Context', '## Decision', '## Consequences']),
    );
  });

  it('are numbered without a gap', () => {
    const numbers = decisions.map((path) => Number(path.slice('docs/adr/'.length, 'docs/adr/0000'.length)));
    expect(numbers).toEqual(decisions.map((_, i) => i + 1));
  });
});
