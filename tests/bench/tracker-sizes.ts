/** Matters of the three measured alliances: 30 members with three papers each make 90 papers a matter. */
export const TRACKER_SIZES = [1, 5, 20] as const;
export const PAPERS_A_MATTER = 90;
