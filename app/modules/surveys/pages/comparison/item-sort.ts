export const ITEM_SORTS = ['frage', 'angaben', 'auffaellig'] as const;

export type ItemSort = (typeof ITEM_SORTS)[number];
