import type { Paper, PaperBlock } from '../../foundation/paper.ts';
import { bindSpaces } from './line-breaks.ts';
import { mapTexts } from './map-texts.ts';

/**
 * A paper ready to be set: clean words with bound spaces, a title, a heading of the first level before any of the second (readers that
 * announce headings must not miss one: PDF/UA-1, 7.4.2) and no block without a word, which would leave a gap.
 */
export function tidyPaper(paper: Paper, clean: (text: string) => string): Paper {
  const cleaned = mapTexts(paper, (text) => bindSpaces(clean(text)));
  return {
    ...cleaned,
    title: cleaned.title.trim() || 'Ohne Titel',
    blocks: withTopHeading(cleaned.blocks.filter(hasContent)),
  };
}

function withTopHeading(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, index) =>
    index === first && block.kind === 'heading' ? { ...block, level: 1 } : block,
  );
}

/** A table without rows stays: its header says that nothing is there. */
function hasContent(block: PaperBlock): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.trim() !== '';
    case 'list':
    case 'facts':
      return block.items.length > 0;
    case 'table':
      return block.columns.length > 0;
    case 'signatures':
      return block.parties.length > 0;
    case 'notice':
      return `${block.title}${block.text}`.trim() !== '';
    default:
      return block satisfies never;
  }
}
