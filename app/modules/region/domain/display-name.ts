import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { MemberKind } from './member.ts';

/** Textkennzeichen of the GV100AD that are municipalities. 67 Große Kreisstadt; 68, 69 amtsangehörig, amtsfrei. */
const KIND_BY_TEXTKENNZEICHEN: Readonly<Record<string, MemberKind>> = {
  '60': 'markt',
  '61': 'kreisfreie-stadt',
  '62': 'kreisfreie-stadt',
  '63': 'stadt',
  '64': 'gemeinde',
  '67': 'stadt',
  '68': 'gemeinde',
  '69': 'gemeinde',
};
const COUNTY_TEXTKENNZEICHEN: readonly string[] = ['43', '44', '45'];

/** Official name → name for pages: what stands before the first comma ("Gernsheim, Schöfferstadt" → "Gernsheim"). */
export const displayName = (officialName: string): string =>
  (officialName.split(',')[0] ?? '').replace('/ ', '/').trim();

/** "Groß-Gerau" → "Kreis Groß-Gerau"; names that say it ("Main-Kinzig-Kreis", "Wetteraukreis") stay. */
export const countyDisplayName = (officialName: string): string =>
  /kreis|verband|region/i.test(officialName) ? officialName : `Kreis ${officialName}`;

/** The kind of a municipality by its Textkennzeichen. Sonderstatusstädte are plain towns in the list. */
export function kindOfTextkennzeichen(textkennzeichen: string): Result<MemberKind, string> {
  const kind = KIND_BY_TEXTKENNZEICHEN[textkennzeichen];
  return kind ? ok(kind) : fail(`Das Textkennzeichen ${textkennzeichen} ist keine Art von Gemeinde.`);
}

/** True for Kreis, Landkreis, Regionalverband; false for kreisfreie Städte, which are members as municipalities. */
export const isCountyTextkennzeichen = (textkennzeichen: string): boolean =>
  COUNTY_TEXTKENNZEICHEN.includes(textkennzeichen);
