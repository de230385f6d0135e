/** Under what others may reuse what is released; an agreement of each release, not a default. */
export const LICENCES = {
  'dl-de-by-2.0': {
    label: 'Datenlizenz Deutschland, Namensnennung 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    duty: 'Weiterverwenden erlaubt, Herkunft nennen.',
  },
  'dl-de-zero-2.0': {
    label: 'Datenlizenz Deutschland, Zero 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    duty: 'Weiterverwenden ohne Bedingung erlaubt.',
  },
  'cc-by-4.0': {
    label: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    duty: 'Weiterverwenden erlaubt, Herkunft nennen, Änderungen kennzeichnen.',
  },
} as const;
export type Licence = keyof typeof LICENCES;
export const LICENCE_KEYS = Object.keys(LICENCES) as readonly Licence[];
export const isLicence = (text: string): text is Licence => Object.hasOwn(LICENCES, text);
