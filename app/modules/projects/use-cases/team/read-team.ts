import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { AgreedMember } from '../../domain/matrix/agreed-members.ts';
import { holdsOn, type ParticipationHistoryEntry } from '../../domain/participation/participation-history.ts';
import { startedOn } from '../../domain/participation/started-on.ts';
import { informationOccasions, type SentPaper } from '../../domain/team/information.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listInformation } from '../../store/information-store.ts';
import { listParticipationsOf } from '../../store/participation-store.ts';
import { listPartners } from '../../store/partner-store.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { listTeamEvents } from '../../store/team-event-store.ts';
import { readAgreedMembers } from '../matrix/read-agreed-members.ts';

/** A member with all that is recorded of it in a project. */
export interface TeamMember {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  readonly isGuest: boolean;
  /** What holds on the day; undefined where nothing does. */
  readonly onDay: ParticipationHistoryEntry | undefined;
  /** What holds without an end; undefined where nothing does. */
  readonly current: ParticipationHistoryEntry | undefined;
  /** Latest first. */
  readonly history: readonly ParticipationHistoryEntry[];
  /** Agreed to the charter that goes round, before anything is recorded. */
  readonly agreed: AgreedMember | undefined;
}

/** Everything that is recorded about the team of a project; whoever shows it guards names (practice 10). */
export async function readTeam(
  tx: Tx,
  undertaking: UndertakingRecord,
  day: CalendarDate,
  today: CalendarDate,
) {
  const members = await listMembers(tx);
  const rows = await listParticipationsOf(tx, undertaking.id);
  const agreed = await readAgreedMembers(tx, [undertaking], day);
  const standings = await readStandingsOf(tx, projectSubject(undertaking).path);
  const stages = await listStagesOf(tx, undertaking.id);
  return {
    undertaking,
    members: members.map((member) => teamMember(member, rows, agreed, day)),
    partners: await listPartners(tx, undertaking.id),
    events: await listTeamEvents(tx, undertaking.id),
    standings,
    stages,
    information: await listInformation(tx, undertaking.id),
    occasions: informationOccasions({
      stages,
      papers: papersOf(standings),
      startedOn: startedOn(undertaking.states),
      today,
    }),
  };
}

export type Team = Awaited<ReturnType<typeof readTeam>>;

function teamMember(
  { id, member }: MemberRecord,
  rows: Awaited<ReturnType<typeof listParticipationsOf>>,
  agreed: readonly AgreedMember[],
  day: CalendarDate,
): TeamMember {
  const history = rows.filter(({ memberId }) => memberId === id);
  const onDay = history.find((entry) => holdsOn(entry, day));
  return {
    memberId: id,
    memberKey: member.key,
    name: member.name,
    isGuest: member.standing === 'gast',
    onDay,
    current: history.find(({ validTo }) => validTo === null),
    history,
    agreed: onDay ? undefined : agreed.find(({ memberId }) => memberId === id),
  };
}

/** Documents that went round, as occasions to tell of. */
export const papersOf = (standings: readonly DocumentStanding[]): readonly SentPaper[] =>
  standings.flatMap(({ document: { id, kind, title, versionNumber, sentAt } }) =>
    sentAt === null ? [] : [{ id, kind, title, versionNumber, sentOn: germanDay(sentAt) }],
  );
