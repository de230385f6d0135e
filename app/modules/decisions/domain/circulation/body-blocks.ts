import type { PaperBlock } from '../../../../foundation/paper.ts';

export type BodyBlock = Extract<PaperBlock, { kind: 'heading' | 'paragraph' | 'list' }>;

/**
 * A document's text as blocks: "# " and "## " begin a heading, "- " an item of a list, everything else is a paragraph;
 * a blank line parts paragraphs, a single line break stays one.
 */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let isParted = true;
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line !== '') append(blocks, line, isParted);
    isParted = line === '';
  }
  return blocks;
}

function append(blocks: BodyBlock[], line: string, isParted: boolean): void {
  const last = blocks.at(-1);
  const heading = /^(#{1,2}) +(.+)$/.exec(line);
  const item = /^[-•] +(.+)$/.exec(line)?.[1];
  if (heading?.[2] !== undefined)
    blocks.push({ kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] });
  else if (item !== undefined && last?.kind === 'list' && !isParted)
    blocks.splice(-1, 1, { kind: 'list', items: [...last.items, item] });
  else if (item !== undefined) blocks.push({ kind: 'list', items: [item] });
  else if (last?.kind === 'paragraph' && !isParted)
    blocks.splice(-1, 1, { kind: 'paragraph', text: `${last.text}\n${line}` });
  else blocks.push({ kind: 'paragraph', text: line });
}
