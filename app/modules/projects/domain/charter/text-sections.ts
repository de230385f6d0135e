import { bodyBlocks } from '../../../decisions/domain/index.ts';

export type CharterBlock = ReturnType<typeof bodyBlocks>[number];

export interface TextSection {
  /** "1. Projektziele". */
  readonly title: string;
  readonly blocks: readonly CharterBlock[];
}

/** The sections of a charter's wording as it went round, each with its blocks. */
export function textSections(body: string): TextSection[] {
  const sections: { title: string; blocks: CharterBlock[] }[] = [];
  for (const block of bodyBlocks(body))
    if (block.kind === 'heading' && block.level === 1) sections.push({ title: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}
