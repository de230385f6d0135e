import { expect, it } from 'vitest';
import { statutoryBodyName } from './statutory-body-name.ts';

// § 9 HGO; §§ 8, 36 HKO.
it.each([
  ['stadt', 'Magistrat', 'Stadtverordnetenversammlung'],
  ['sonderstatusstadt', 'Magistrat', 'Stadtverordnetenversammlung'],
  ['gemeinde', 'Gemeindevorstand', 'Gemeindevertretung'],
  ['markt', 'Gemeindevorstand', 'Gemeindevertretung'],
  ['landkreis', 'Kreisausschuss', 'Kreistag'],
] as const)('%s: %s and %s', (kind, executive, council) => {
  expect(statutoryBodyName(kind, 'exekutive')?.name).toBe(executive);
  expect(statutoryBodyName(kind, 'vertretung')?.name).toBe(council);
  expect(statutoryBodyName(kind, 'vertretung')?.source).toMatch(/HGO|HKO/);
});

it('leaves names to the member where no law gives one', () => {
  expect(statutoryBodyName('stadt', 'ausschuss')).toBeNull();
  expect(statutoryBodyName('stadt', 'ortsbeirat')).toBeNull();
  expect(statutoryBodyName('verband', 'exekutive')).toBeNull();
  expect(statutoryBodyName('kommunales-unternehmen', 'vertretung')).toBeNull();
});
