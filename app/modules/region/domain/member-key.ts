import { fail, ok, type Result } from '../../../foundation/result.ts';

const LAND = '(?:0[1-9]|1[0-6])';
const AGS = new RegExp(`^${LAND}\\d{6}$`);
const ARS = new RegExp(`^${LAND}\\d{10}$`);
const COUNTY = new RegExp(`^${LAND}\\d{3}$`);
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SLUG_MAX = 60;

/** How a member is keyed: municipality (AGS), county (5 digits) or any other body (slug). */
export type MemberKeyForm = 'ags' | 'county' | 'slug';

/** Amtlicher Gemeindeschlüssel: 8 digits, Land 01–16 (Destatis, Gemeindeverzeichnis). Error: a German sentence. */
export const parseAgs = (text: string): Result<string, string> =>
  matching(
    AGS,
    text,
    'ist kein Gemeindeschlüssel. Er hat 8 Ziffern und beginnt mit 01 bis 16, etwa 06433001.',
  );

/** Amtlicher Regionalschlüssel of a municipality: 12 digits, Land 01–16. Error: a German sentence. */
export const parseArs = (text: string): Result<string, string> =>
  matching(
    ARS,
    text,
    'ist kein Regionalschlüssel. Er hat 12 Ziffern und beginnt mit 01 bis 16, etwa 064330001001.',
  );

/** Key of a county or kreisfreie Stadt: the first 5 digits of the AGS. Error: a German sentence. */
export const parseCountyKey = (text: string): Result<string, string> =>
  matching(COUNTY, text, 'ist kein Kreisschlüssel. Er hat 5 Ziffern und beginnt mit 01 bis 16, etwa 06433.');

/** Tells the form of a member key. Other bodies carry a slug of small letters, digits and hyphens, at most 60. */
export function memberKeyForm(text: string): Result<MemberKeyForm, string> {
  if (AGS.test(text)) return ok('ags');
  if (COUNTY.test(text)) return ok('county');
  if (SLUG.test(text) && text.length <= SLUG_MAX) return ok('slug');
  return fail(
    `„${text}“ ist kein Schlüssel eines Mitglieds. Geben Sie 8 Ziffern für eine Gemeinde, 5 für einen Kreis oder ` +
      'ein Kürzel aus kleinen Buchstaben, Ziffern und Bindestrichen an.',
  );
}

/** 06433001 → 06433. */
export const countyKeyOfAgs = (ags: string): string => ags.slice(0, 5);

/** Land, Regierungsbezirk and Kreis (5) + Gemeindeverband (4) + Gemeinde (3); the AGS leaves the Gemeindeverband out. */
export const arsOf = (ags: string, association: string): string =>
  `${ags.slice(0, 5)}${association}${ags.slice(5)}`;

const matching = (pattern: RegExp, text: string, message: string): Result<string, string> =>
  pattern.test(text) ? ok(text) : fail(`„${text}“ ${message}`);
