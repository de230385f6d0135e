/** What other modules may use of the rules about members and their inhabitants. */
export { type CountyPopulation, countyPopulation, type RegisteredMember } from './county-population.ts';
export {
  countyDisplayName,
  displayName,
  isCountyTextkennzeichen,
  kindOfTextkennzeichen,
} from './display-name.ts';
export { type MunicipalRegister, readGv100ad } from './gv100ad.ts';
export {
  describeGv100adProblem,
  type Gv100adProblem,
  type RegisterCounty,
  type RegisterMunicipality,
} from './gv100ad-record.ts';
export {
  isMemberKind,
  isMunicipality,
  MEMBER_KIND_LABELS,
  MEMBER_KINDS,
  type Member,
  type MemberKind,
  type MemberStanding,
} from './member.ts';
export type { MemberAddition, MemberChange, MemberImportPlan, PopulationChange } from './member-import.ts';
export { memberImportLines } from './member-import-lines.ts';
export {
  countyKeyOfAgs,
  type MemberKeyForm,
  memberKeyForm,
  parseAgs,
  parseArs,
  parseCountyKey,
} from './member-key.ts';
export {
  defaultPopulationDate,
  gv100adSource,
  type MemberImportInput,
  planMemberImport,
} from './plan-member-import.ts';
export {
  type PopulationEntry,
  type PopulationHistory,
  populationAt,
  populationOf,
} from './population-history.ts';
export { compareMembers, sortMembers } from './sort-members.ts';
