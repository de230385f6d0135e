import type { Paper } from '../../foundation/paper.ts';

/**
 * Writes a paper as Word document (Office Open XML) with the words and the order of its PDF, for offices that take
 * it further: real headings, table headers and lists, German as its language. Equal papers give equal bytes.
 */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  // Loaded with the first document: it would make every start slower by a tenth of a second.
  const { writeDocx } = await import('./docx-document.ts');
  return writeDocx(paper);
}
