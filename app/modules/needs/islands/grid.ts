import { startGrid } from './grid/start-grid.ts';

/** The sheet of a municipality for the keyboard. Without it the same page works page by page. */
const root = document.querySelector<HTMLElement>('[data-grid]');
if (root) startGrid(root);
