export const MILLION = 1_000_000n;

export const HUNDRED = 100n;
