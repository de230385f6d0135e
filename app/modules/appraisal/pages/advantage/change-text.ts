export const changeText = (change: number): string => `${change > 0 ? '+' : '−'}${Math.abs(change)}\u00a0%`;
