import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import { type DocumentStanding, readStandingsOfKind, type Viewer } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { startedOn } from '../../domain/participation/started-on.ts';
import { informationOccasions } from '../../domain/team/information.ts';
import { openInformation } from '../../domain/team/open-information.ts';
import { openRequests } from '../../domain/team/team-event.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { type InformationRecord, listInformation } from '../../store/information-store.ts';
import { listParticipationsAt, type ParticipationRecord } from '../../store/participation-store.ts';
import { listStages } from '../../store/stage-store.ts';
import { listTeamEvents, type TeamEventRecord } from '../../store/team-event-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { accessionAnswers } from './accession-answers.ts';
import { papersOf } from './read-team.ts';

/** What waits for the office about the teams of projects: information to send, requests, accessions to enter. */
export async function readWaitingTeam(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  if (!rolesIn(principal, allianceId, today).includes('coordinator')) return [];
  const facts: TeamFacts = {
    today,
    parts: await listParticipationsAt(tx, today),
    standings: await readStandingsOfKind(tx, 'project'),
    stages: await listStages(tx),
    told: await listInformation(tx),
    events: await listTeamEvents(tx),
    names: new Map((await listMembers(tx)).map(({ id, member }) => [id, member.name])),
  };
  return (await listUndertakings(tx)).flatMap((undertaking) => [
    ...informationItems(undertaking, facts),
    ...requestItems(undertaking, facts),
    ...accessionItems(undertaking, facts),
  ]);
}

interface TeamFacts {
  readonly today: CalendarDate;
  readonly parts: readonly ParticipationRecord[];
  readonly standings: readonly DocumentStanding[];
  readonly stages: Awaited<ReturnType<typeof listStages>>;
  readonly told: readonly InformationRecord[];
  readonly events: readonly TeamEventRecord[];
  readonly names: ReadonlyMap<string, string>;
}

const standingsOf = ({ standings }: TeamFacts, undertaking: UndertakingRecord) =>
  standings.filter(({ document }) => document.subject?.path === projectSubject(undertaking).path);

/** One line a project: the oldest occasion says until when. */
function informationItems(undertaking: UndertakingRecord, facts: TeamFacts): WaitingItem[] {
  const own = <T extends { readonly undertakingId: string }>(all: readonly T[]) =>
    all.filter(({ undertakingId }) => undertakingId === undertaking.id);
  const occasions = informationOccasions({
    stages: facts.stages.get(undertaking.id) ?? [],
    papers: papersOf(standingsOf(facts, undertaking)),
    startedOn: startedOn(undertaking.states),
    today: facts.today,
  });
  const sent = own(facts.told).map(({ occasion }) => occasion);
  const [first] = openInformation(occasions, sent, own(facts.parts));
  if (!first) return [];
  const task = `Kommunen ohne Vertretung informieren: ${first.title}`;
  return [itemOf(undertaking, { task, anchor: '#information', dueOn: first.dueOn, waitsSince: first.on })];
}

function requestItems(undertaking: UndertakingRecord, facts: TeamFacts): WaitingItem[] {
  const answers = accessionAnswers(standingsOf(facts, undertaking));
  const own = facts.events.filter(({ undertakingId }) => undertakingId === undertaking.id);
  return openRequests(own, answers).map(({ memberId, onDay }) =>
    itemOf(undertaking, {
      task: `Beitrittsanfrage von ${facts.names.get(memberId) ?? ''} beantworten`,
      anchor: '#beitritte',
      dueOn: null,
      waitsSince: onDay,
    }),
  );
}

function accessionItems(undertaking: UndertakingRecord, facts: TeamFacts): WaitingItem[] {
  const entered = facts.events.map(({ documentId }) => documentId);
  return standingsOf(facts, undertaking).flatMap(({ document, parties: [party] }) =>
    document.kind === 'beitritt' && party?.isBound && !entered.includes(document.id)
      ? [
          itemOf(undertaking, {
            task: `Beitritt von ${party.name} eintragen`,
            anchor: '#beitritte',
            dueOn: null,
            waitsSince: party.boundOn ?? germanDay(party.since),
          }),
        ]
      : [],
  );
}

const itemOf = (
  undertaking: UndertakingRecord,
  {
    task,
    anchor,
    dueOn,
    waitsSince,
  }: Pick<WaitingItem, 'task' | 'dueOn' | 'waitsSince'> & { readonly anchor: string },
): WaitingItem => ({
  kind: 'rueckfrage',
  title: undertaking.title,
  task,
  path: `${projectSubject(undertaking).path}/beteiligte${anchor}`,
  memberKey: null,
  dueOn,
  waitsSince,
  amount: null,
  isSample: undertaking.isSample,
});
