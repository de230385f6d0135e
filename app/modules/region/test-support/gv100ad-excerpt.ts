/** A municipality as a test writes it into an excerpt of the official list. */
export interface ExcerptTown {
  readonly ags: string;
  readonly name: string;
  /** 63 Stadt, 64 Gemeinde. */
  readonly textMark: string;
  readonly hectares: number;
  readonly population: number;
}

/** As in the list of 30.11.2025. */
export const BIEBESHEIM: ExcerptTown = {
  ags: '06433001',
  name: 'Biebesheim am Rhein',
  textMark: '64',
  hectares: 1868,
  population: 6515,
};
export const GERNSHEIM: ExcerptTown = {
  ags: '06433004',
  name: 'Gernsheim, Schöfferstadt',
  textMark: '63',
  hectares: 4011,
  population: 10_685,
};
/** Of another county: made up but for its key. */
const FREMDSTADT: ExcerptTown = {
  ags: '06435003',
  name: 'Fremdstadt',
  textMark: '63',
  hectares: 900,
  population: 5000,
};

/** Puts texts at their columns (counted from 1) of a line of 220. */
function line(fields: Readonly<Record<number, string>>): string {
  const columns = ' '.repeat(220).split('');
  for (const [from, text] of Object.entries(fields)) columns.splice(Number(from) - 1, text.length, ...text);
  return columns.join('');
}

const digits = (value: number): string => String(value).padStart(11, '0');

/** A hand-made GV100AD: both counties, the given towns of Groß-Gerau and one of Main-Kinzig. */
export function excerpt(
  towns: readonly ExcerptTown[] = [BIEBESHEIM, GERNSHEIM],
  effectiveDate = '20251130',
): string {
  const lines = [
    line({ 1: '10', 3: effectiveDate, 11: '06', 23: 'Hessen', 73: 'Wiesbaden' }),
    line({ 1: '40', 3: effectiveDate, 11: '06433', 23: 'Groß-Gerau', 73: 'Groß-Gerau', 123: '44' }),
    line({ 1: '40', 3: effectiveDate, 11: '06435', 23: 'Main-Kinzig-Kreis', 73: 'Gelnhausen', 123: '44' }),
    ...[...towns, FREMDSTADT].map((town) =>
      line({
        1: '60',
        3: effectiveDate,
        11: town.ags,
        19: `0${town.ags.slice(5)}`,
        23: town.name,
        123: town.textMark,
        129: digits(town.hectares),
        140: digits(town.population),
        151: digits(0),
        166: '64500',
      }),
    ),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
