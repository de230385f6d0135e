// The process that writes PDFs. It takes one paper at a time from the program that started it and ends with it.
import type { Paper } from '../../foundation/paper.ts';
import { markAccessible } from './mark-accessible.ts';
import { createTypesetting } from './typeset-paper.ts';

/** What the process answers to a paper. */
export type TypesetAnswer = { readonly pdf: Uint8Array } | { readonly failure: string };

const typeset = createTypesetting();

process.on('message', (paper: Paper) => void answer(paper));
process.on('disconnect', () => process.exit(0));
// A service manager signals the whole group: what was asked before is still answered, then the channel closes.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);

async function answer(paper: Paper): Promise<void> {
  const reply: TypesetAnswer = await write(paper).then(
    (pdf) => ({ pdf }),
    (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(reply);
}

const write = async (paper: Paper): Promise<Uint8Array> => markAccessible(typeset(paper, 'a-3a'));
