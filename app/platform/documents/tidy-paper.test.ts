import { expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../foundation/paper.ts';
import { tidyPaper } from './tidy-paper.ts';

const paper = (blocks: readonly PaperBlock[]): Paper => ({
  title: ' ',
  author: 'Amt',
  asOf: '',
  isSample: false,
  blocks,
});

it('names a paper without a title, drops blocks without a word and keeps an empty table', () => {
  const empty: PaperBlock[] = [
    { kind: 'heading', level: 1, text: ' ' },
    { kind: 'paragraph', text: '\n' },
    { kind: 'list', items: [] },
    { kind: 'facts', items: [] },
    { kind: 'table', caption: '', columns: [], rows: [] },
    { kind: 'signatures', parties: [] },
    { kind: 'notice', title: '', text: ' ' },
  ];
  const table: PaperBlock = { kind: 'table', caption: 'Leer', columns: [{ header: 'A' }], rows: [] };
  const tidy = tidyPaper(paper([...empty, table]), (text) => text);
  expect(tidy.title).toBe('Ohne Titel');
  expect(tidy.blocks).toEqual([table]);
});

it('begins with a heading of the first level', () => {
  const headings = ([2, 2, 1] as const).map((level): PaperBlock => ({ kind: 'heading', level, text: 'H' }));
  const levels = tidyPaper(paper(headings), (text) => text).blocks.map(
    (block) => block.kind === 'heading' && block.level,
  );
  expect(levels).toEqual([1, 2, 1]);
});

it('cleans every word, however deep', () => {
  const table: PaperBlock = {
    kind: 'table',
    caption: 'a',
    columns: [{ header: 'a' }],
    rows: [['a']],
    footer: ['a'],
  };
  const tidy = tidyPaper(paper([table]), (text) => text.replaceAll('a', 'b'));
  expect(JSON.stringify(tidy.blocks)).not.toContain('"a"');
});
