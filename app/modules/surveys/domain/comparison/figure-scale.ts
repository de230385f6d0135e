/** Parts of one: answers keep figures in millionths and money in cents. */
export const MILLION = 1_000_000n;

export const HUNDRED = 100n;
