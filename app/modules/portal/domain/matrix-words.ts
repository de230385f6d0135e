import { MATRIX_CELL_WORDS, ROLE_LABELS, ROLES } from '../../projects/domain/index.ts';

/** What cells and roles of the matrix are called, as projects say it. */
export const MATRIX_WORDS = MATRIX_CELL_WORDS;
export const MATRIX_ROLE_NAMES = ROLES.map((code) => ({ code, name: ROLE_LABELS[code] }));
