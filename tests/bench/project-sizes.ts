/** Projects of the three measured alliances, each of 30 members with one document that goes round. */
export const PROJECT_SIZES = [1, 5, 20] as const;
