import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import type { PopulationHistory } from '../domain/population-history.ts';
import { listMembers, type MemberRecord } from '../store/member-store.ts';
import { computeCountyHistory } from './compute-county-history.ts';

/** A member with what stands around it. */
export interface MemberDetail extends MemberRecord {
  /** Its counts, earliest first; those of a county are sums of its municipalities, an assumption. */
  readonly history: PopulationHistory;
  readonly isAssumption: boolean;
  /** The county it lies in, where that is a member too. */
  readonly county: MemberRecord | undefined;
  /** County parts in use, by name, for the form. */
  readonly countyParts: readonly string[];
}

/** One member by its key. */
export async function findMemberDetail(
  { database }: Services,
  alliance: Alliance,
  key: string,
): Promise<MemberDetail | undefined> {
  const members = await database.inAlliance(alliance.id, listMembers);
  const record = members.find(({ member }) => member.key === key);
  if (!record) return undefined;
  const isAssumption = record.member.kind === 'landkreis';
  const parts = members.flatMap(({ member }) => (member.countyPart === null ? [] : [member.countyPart]));
  return {
    ...record,
    history: isAssumption ? computeCountyHistory(members, key) : record.population,
    isAssumption,
    county: members.find(({ member }) => member.key === record.member.countyKey && member.key !== key),
    countyParts: [...new Set(parts)].toSorted(),
  };
}
