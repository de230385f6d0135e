import type { Paper } from '../../foundation/paper.ts';
import { createTypesetter } from './typesetter.ts';

const typesetter = createTypesetter();

/**
 * Writes a paper as PDF/A-3a and PDF/UA-1 on A4: it can be filed for good and read aloud. Equal papers give equal
 * bytes. Rejects when the process that sets type fails or needs more than 20 seconds; asking again is safe.
 */
export const renderPdf = (paper: Paper): Promise<Uint8Array> => typesetter.render(paper);
