import { checksum } from '../answer-file/checksum.ts';
import { isBlank } from './read-rows.ts';
import type { Typed } from './typed.ts';

/**
 * Tells fields that were left as they were shown from fields that somebody filled: the same for what a page shows and
 * what a browser sends of it, which breaks lines its own way, leaves line breaks out of one-line fields, and sends rows
 * nobody filled. A file is no field that shows anything.
 */
export const typedChecksum = ({ text, note, chosen, rows }: Typed): string =>
  checksum([
    [lines(text)],
    [lines(note)],
    chosen.filter((value) => value !== '').toSorted(),
    ...rows.filter((cells) => !isBlank(cells)).map((cells) => cells.map(oneLine)),
  ]);

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const oneLine = (text: string): string => text.replace(/[\r\n]/g, '').trim();
