import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8: what the trail says of a version instead of its words, so that they can be compared. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
