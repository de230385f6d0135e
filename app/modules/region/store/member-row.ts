import type { RegionMember } from '../../../../db/schema/tables.ts';
import { isMemberKind, type Member, type MemberKind, type MemberStanding } from '../domain/member.ts';

/** Columns of region.member that carry the member itself. */
export const MEMBER_COLUMNS = [
  'key',
  'name',
  'official_name',
  'kind',
  'standing',
  'ars',
  'county_key',
  'county_part',
  'area_hectares',
] as const;

export type MemberRow = Pick<RegionMember, (typeof MEMBER_COLUMNS)[number]>;

/** A row as a member. A kind or standing outside the lists is a broken row and throws. */
export const toMember = (row: MemberRow): Member => ({
  key: row.key,
  name: row.name,
  officialName: row.official_name,
  kind: kindOf(row),
  standing: standingOf(row),
  ars: row.ars,
  countyKey: row.county_key,
  countyPart: row.county_part,
  areaHectares: row.area_hectares,
});

/** A member as a row. */
export const toRow = (member: Member): MemberRow => ({
  key: member.key,
  name: member.name,
  official_name: member.officialName,
  kind: member.kind,
  standing: member.standing,
  ars: member.ars,
  county_key: member.countyKey,
  county_part: member.countyPart,
  area_hectares: member.areaHectares,
});

function kindOf({ key, kind }: MemberRow): MemberKind {
  if (!isMemberKind(kind)) throw new Error(`member ${key} has the unknown kind "${kind}"`);
  return kind;
}

function standingOf({ key, standing }: MemberRow): MemberStanding {
  if (standing !== 'mitglied' && standing !== 'gast')
    throw new Error(`member ${key} has the unknown standing "${standing}"`);
  return standing;
}
