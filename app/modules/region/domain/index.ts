/** What other modules may use of the rules about members and their inhabitants. */
export { countyPopulation, populationOn, type RegisteredMember } from './county-population.ts';

export { type MunicipalRegister, readGv100ad } from './gv100ad.ts';
export {
  describeGv100adProblem,
  type Gv100adProblem,
} from './gv100ad-record.ts';
export {
  isMunicipality,
  MEMBER_KIND_LABELS,
  type MemberKind,
} from './member.ts';
export type { MemberImportPlan } from './member-import.ts';
export { memberImportLines } from './member-import-lines.ts';
export {
  countyKeyOfAgs,
  memberKeyForm,
  parseArs,
  parseCountyKey,
} from './member-key.ts';
export { type NeighbourPair, neighboursByKey } from './neighbours.ts';
export {
  defaultPopulationDate,
  gv100adSource,
  planMemberImport,
} from './plan-member-import.ts';
export {
  type PopulationEntry,
  populationAt,
  populationOf,
} from './population-history.ts';
export { sortMembers } from './sort-members.ts';
