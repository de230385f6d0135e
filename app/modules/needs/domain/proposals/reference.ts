/** The next reference of a year: "V-2026-014". `last` is the latest of that year, undefined before the first. */
export function nextReference(year: number, last: string | undefined): string {
  const number = last === undefined ? 0 : Number(last.slice(last.lastIndexOf('-') + 1));
  return `V-${year}-${(number + 1).toString().padStart(3, '0')}`;
}
