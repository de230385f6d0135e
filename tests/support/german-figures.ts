/** "−1.234,50" → −123450n, as it stands on a page; throws for anything else, so that an empty cell never counts as zero. */
export function cents(text: string): bigint {
  const match = /^([+−])?([\d.]+),(\d\d)(?: €)?$/.exec(text.replaceAll('\u00a0', ' '));
  if (!match) throw new Error(`no amount: "${text}"`);
  const amount = BigInt(`${match[2]?.replaceAll('.', '')}${match[3]}`);
  return match[1] === '−' ? -amount : amount;
}
