/** Money is kept in cents. */
export const HUNDRED = 100n;
