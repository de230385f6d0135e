import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { MEMBER_KIND_LABELS, populationAt } from '../../../region/domain/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { type MemberTraits, UNKNOWN } from '../../domain/cross-tab/attributes.ts';
import { sizeClassOf } from '../../domain/cross-tab/size-class.ts';
import type { RoundReader } from '../../domain/rounds/may-read-round.ts';
import { type RankingChoice, readRanking } from '../ranking/load-ranking.ts';
import type { LoadedRound } from '../ranking/read-round.ts';

/** A round with what the register says about its members on the day of the round. */
export interface CrossTabRound extends RankingChoice {
  readonly traitsFor: (limits: readonly number[]) => readonly MemberTraits[];
  /** Days of the counts used, earliest first: "31.12.2022". */
  readonly populationDays: readonly string[];
}

/** Loads a round by slug or id, without a name the latest, with the attributes of its members. */
export const loadCrossTab = (
  { database }: Services,
  alliance: Alliance,
  reader: RoundReader,
  name: string | null,
): Promise<CrossTabRound> =>
  database.inAlliance(alliance.id, async (tx) => {
    const choice = await readRanking(tx, reader, name);
    const round = choice.chosen?.round;
    const members = round ? await listMembers(tx) : [];
    const asked = round ? askedMembers(round, members) : [];
    return {
      ...choice,
      traitsFor: (limits) => asked.map((member) => traitsOf(member, limits)),
      populationDays: [...new Set(asked.flatMap(({ countedOn }) => countedOn ?? []))].toSorted(),
    };
  });

interface AskedMember extends Omit<MemberTraits, 'groesse'> {
  readonly population: number | null;
  readonly countedOn: string | null;
}

function askedMembers(round: LoadedRound, members: readonly MemberRecord[]): AskedMember[] {
  const records = new Map(members.map((record) => [record.member.key, record]));
  return round.participants.flatMap(({ key, cohort }) => {
    const record = records.get(key);
    if (!record) return [];
    const count = populationAt(record.population, round.asOf);
    return [
      {
        member: key,
        kreisteil: record.member.countyPart ?? UNKNOWN,
        gruppe: cohort === 'study' ? 'U-Kommunen' : 'Nicht-U',
        art: MEMBER_KIND_LABELS[record.member.kind],
        population: count.ok ? count.value.value : null,
        countedOn: count.ok ? count.value.asOf : null,
      },
    ];
  });
}

const traitsOf = (
  { member, kreisteil, gruppe, art, population }: AskedMember,
  limits: readonly number[],
): MemberTraits => ({ member, kreisteil, gruppe, art, groesse: sizeClassOf(population, limits) });
