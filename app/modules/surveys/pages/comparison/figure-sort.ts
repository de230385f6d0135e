export const FIGURE_SORTS = ['kommune', 'wert'] as const;

export type FigureSort = (typeof FIGURE_SORTS)[number];
