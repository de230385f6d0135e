/** Licences whose terms fit into a work under the EUPL-1.2 that is shipped whole. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'EUPL-1.2',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

export interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

/** Packages of a lock file that ship with the product and whose licence is not allowed, as `path: licence`. */
export function findRefusedLicences(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages)
    .filter(([path, { dev, license }]) => path !== '' && dev !== true && !isAllowed(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence named'}`);
}

/** `(A OR B)` needs one allowed licence, `A AND B` all of them. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
