/**
 * The day a document bears in its file properties: the first German date in its `asOf` ("Stand: 21.11.2026"), so that
 * equal documents are equal files whenever they are written. Without a readable one 1 January 1970, which nobody
 * takes for a real day.
 */
export function documentDate(asOf: string): Date {
  for (const [, day, month, year] of asOf.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g)) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1) return date;
  }
  return new Date(0);
}
