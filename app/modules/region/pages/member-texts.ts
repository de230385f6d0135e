import { germanDate, germanDecimal, germanInteger } from '../../../foundation/german.ts';
import type { MemberStanding } from '../domain/member.ts';
import type { PopulationSpan } from '../use-cases/compute-population-span.ts';

export const STANDING_LABELS: Readonly<Record<MemberStanding, string>> = {
  mitglied: 'Mitglied',
  gast: 'Gast',
};

export const STANDING_OPTIONS = [
  { value: 'mitglied', label: STANDING_LABELS.mitglied },
  { value: 'gast', label: STANDING_LABELS.gast, hint: 'macht nur bei einzelnen Projekten mit' },
];

/** 4011 hectares → "40,11" (km²). */
export const squareKilometres = (hectares: number): string =>
  germanDecimal(`${Math.floor(hectares / 100)}.${String(hectares % 100).padStart(2, '0')}`);

/** 1234 → "+1.234", -5 → "−5", 0 → "0". */
export const signedInteger = (value: number): string =>
  value > 0 ? `+${germanInteger(value)}` : germanInteger(value);

/** Tenths of a percent: -12 → "−1,2 %", with a no-break space. */
export function signedPercent(permille: number): string {
  const size = Math.abs(permille);
  const sign = permille > 0 ? '+' : permille < 0 ? '−' : '';
  return `${sign}${germanDecimal(`${Math.floor(size / 10)}.${size % 10}`)}\u00a0%`;
}

/** "31.12.2021 bis 31.12.2024". */
export const spanText = ({ from, to }: PopulationSpan): string =>
  `${germanDate(from.asOf)} bis ${germanDate(to.asOf)}`;

/** Stands wherever a change is shown: counts before and after a census are not the same measure. */
export const CENSUS_NOTE =
  'Eine Veränderung vergleicht die eingetragenen Zahlen. Beruhen sie auf verschiedenen Zählungen (Zensus 2011, Zensus 2022), kommt ein Teil von ihr daher.';
