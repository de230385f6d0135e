import type { MemberKind } from '../../region/domain/index.ts';
import type { BodyKind } from './body.ts';

/** A body that a law names. */
export interface StatutoryName {
  readonly name: string;
  readonly source: string;
}

const HEAD = 'Bürgermeisterin oder Bürgermeister';
const LORD_MAYOR = 'Oberbürgermeisterin oder Oberbürgermeister';
const MAGISTRAT = { name: 'Magistrat', source: '§ 9 Abs. 2, § 65 HGO' };
const TOWN_COUNCIL = { name: 'Stadtverordnetenversammlung', source: '§ 9 Abs. 1 HGO' };

const TOWN = {
  leitung: { name: HEAD, source: '§§ 66, 70 HGO' },
  exekutive: MAGISTRAT,
  vertretung: TOWN_COUNCIL,
};
const LARGE_TOWN = { ...TOWN, leitung: { name: LORD_MAYOR, source: '§§ 45, 66, 70 HGO' } };
const MUNICIPALITY = {
  leitung: TOWN.leitung,
  exekutive: { name: 'Gemeindevorstand', source: '§ 9 Abs. 2, § 65 HGO' },
  vertretung: { name: 'Gemeindevertretung', source: '§ 9 Abs. 1 HGO' },
};
const COUNTY = {
  leitung: { name: 'Landrätin oder Landrat', source: '§§ 36, 44 HKO' },
  exekutive: { name: 'Kreisausschuss', source: '§§ 8, 36 HKO' },
  vertretung: { name: 'Kreistag', source: '§ 8 HKO' },
};

/** Companies have the bodies of their articles, associations those of their statute: no law gives one name for all. */
const BY_KIND: Readonly<Record<MemberKind, Partial<Record<BodyKind, StatutoryName>>>> = {
  stadt: TOWN,
  'kreisfreie-stadt': LARGE_TOWN,
  sonderstatusstadt: LARGE_TOWN,
  gemeinde: MUNICIPALITY,
  markt: MUNICIPALITY,
  landkreis: COUNTY,
  verband: {},
  'kommunales-unternehmen': {},
};

/**
 * The name that Hessian law gives a body, with its source; null where the member itself names it (committees, district
 * councils, associations, companies). Names in use come from data: this is what a new body is offered.
 */
export const statutoryBodyName = (member: MemberKind, body: BodyKind): StatutoryName | null =>
  BY_KIND[member][body] ?? null;
