/** Figures in the questionnaires of the three measured surveys; fifteen members answered each. */
export const COMPARISON_SIZES = [50, 200, 800] as const;
