import type { PaperBlock } from '../../../../foundation/paper.ts';

export type BodyBlock = Extract<PaperBlock, { kind: 'heading' | 'paragraph' | 'list' }>;

/** What is being read; copying what was read with every line would take time by the square of the text. */
type Growing =
  | Extract<BodyBlock, { kind: 'heading' }>
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'list'; readonly items: string[] };

/**
 * A document's text as blocks: "# " and "## " begin a heading, "- " an item of a list, everything else is a paragraph;
 * a blank line parts paragraphs, a single line break stays one.
 */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: Growing[] = [];
  let isParted = true;
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line !== '') append(blocks, line, isParted);
    isParted = line === '';
  }
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { kind: 'paragraph', text: block.lines.join('\n') } : block,
  );
}

function append(blocks: Growing[], line: string, isParted: boolean): void {
  const last = isParted ? undefined : blocks.at(-1);
  const heading = /^(#{1,2}) +(.+)$/.exec(line);
  const item = /^[-•] +(.+)$/.exec(line)?.[1];
  if (heading?.[2] !== undefined)
    blocks.push({ kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] });
  else if (item !== undefined && last?.kind === 'list') last.items.push(item);
  else if (item !== undefined) blocks.push({ kind: 'list', items: [item] });
  else if (last?.kind === 'paragraph') last.lines.push(line);
  else blocks.push({ kind: 'paragraph', lines: [line] });
}
