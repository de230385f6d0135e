import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas } from '../../../catalogue/index.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import { type BundleResult, readBundleResult, readerOf } from '../../../needs/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { CharterStanding } from '../../domain/charter/charter-standing.ts';
import { type Role, takesPart } from '../../domain/participation/participation.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { whilePreparing } from '../../domain/process/while-preparing.ts';
import { mayKeepProject, type ProjectViewer } from '../../domain/team/project-viewer.ts';
import { visibleCandidates } from '../../domain/team/visible-candidates.ts';
import type { KeyDate } from '../../domain/undertakings/key-date.ts';
import type { Missing } from '../../domain/undertakings/missing.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { roundFacts } from '../../domain/undertakings/round-facts.ts';
import { runningDocument } from '../../domain/undertakings/running-document.ts';
import { type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import { isReported, type UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { whatIsMissing } from '../../domain/undertakings/what-is-missing.ts';
import { type CandidateRecord, listCandidates } from '../../store/candidate-store.ts';
import { findCharter } from '../../store/charter-store.ts';
import { listKeyDates } from '../../store/key-date-store.ts';
import { type LocalPartRecord, listLocalParts } from '../../store/local-part-store.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';
import { listRelatives, type RelatedUndertaking } from '../../store/relative-store.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { standingOf } from '../charter/read-charter-standing.ts';
import { readSchedule, type Schedule } from '../schedule/read-schedule.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type ProjectParticipant, participantsOf } from './project-participants.ts';
import { type ProjectRound, readProjectRound } from './read-project-round.ts';

/** The one page of a project, as one person may see it. */
export interface ProjectPage {
  readonly project: UndertakingRecord;
  /** Null where nothing is known for today. */
  readonly state: StateEntry | null;
  readonly area: { readonly name: string; readonly slug: string } | null;
  readonly participants: readonly ProjectParticipant[];
  /** Members that the charter is meant for, before the start, as far as the viewer may know them. */
  readonly candidates: readonly ProjectCandidate[];
  /** How many there are. */
  readonly candidateCount: number;
  readonly stages: readonly Stage[];
  readonly schedule: Schedule;
  readonly charter: CharterStanding;
  /** Documents of the project that the viewer may know of, the youngest first. */
  readonly documents: readonly DocumentStanding[];
  /** The one whose answers it waits for. */
  readonly round: ProjectRound | null;
  /** The next act first. */
  readonly missing: readonly Missing[];
  readonly parent: RelatedUndertaking | null;
  readonly children: readonly RelatedUndertaking[];
  readonly keyDates: readonly KeyDate[];
  /** What members that take part told of the work in their town halls. */
  readonly localParts: readonly LocalPartRecord[];
  readonly result: BundleResult | null;
  readonly viewer: ProjectViewer;
  readonly mayKeep: boolean;
  readonly today: CalendarDate;
}

export interface ProjectCandidate {
  readonly memberKey: string;
  readonly memberName: string;
  readonly roles: readonly Role[];
}

const MANY_DATES = 50;

/** The page of one project by its slug; undefined where there is none. The number of queries does not grow with its members. */
export const loadProjectPage = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<ProjectPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const project = await findUndertaking(tx, slug);
      return project && readPage(tx, { alliance, principal, project, today: clock.today() });
    },
    'snapshot',
  );

interface Question {
  readonly alliance: Alliance;
  readonly principal: Principal;
  readonly project: UndertakingRecord;
  readonly today: CalendarDate;
}

async function readPage(tx: Tx, question: Question): Promise<ProjectPage> {
  const { alliance, principal, project, today } = question;
  const members = await listMembers(tx);
  const viewer = await readProjectViewer(tx, principal, alliance.id, today);
  const records = await listParticipationsAt(tx, today, project.id);
  const participants = participantsOf(members, records);
  const candidates = await listCandidates(tx, project.id);
  const progress = await readProgress(tx, question, candidates);
  const rolesOf = (memberId: string): readonly Role[] =>
    records.find((record) => record.memberId === memberId)?.roles ??
    candidates.find((candidate) => candidate.memberId === memberId)?.roles ??
    [];
  const context = { viewer, members, rolesOf, today };
  const { running, ...shown } = progress;
  return {
    project,
    ...shown,
    ...(await readSurroundings(tx, question)),
    schedule: await readSchedule(tx, project.id, members),
    participants,
    localParts: (await listLocalParts(tx, project.id)).filter(({ memberId }) =>
      records.some((record) => record.memberId === memberId && takesPart(record)),
    ),
    candidates: visibleCandidates(
      viewer,
      candidatesOf(members, candidates),
      progress.charter.bound.map(({ memberKey }) => memberKey),
    ),
    candidateCount: candidates.length,
    documents: progress.documents.filter(({ document }) => viewer.isOffice || document.sentAt !== null),
    round:
      running && running.document.state !== 'entwurf' ? await readProjectRound(tx, running, context) : null,
    missing: missingOf(question, progress, {
      candidates: candidates.length,
      hasLead: participants.some(({ roles }) => roles.includes('PL')),
    }),
    viewer,
    mayKeep: mayKeepProject(viewer, participants),
    today,
  };
}

/** How far it is: state, stages, charter, documents, and the one it waits for. */
async function readProgress(tx: Tx, { project, today }: Question, candidates: readonly CandidateRecord[]) {
  const state = stateAt(project.states, today);
  const stages = whilePreparing(await listStagesOf(tx, project.id), state);
  const documents = await readStandingsOf(tx, projectSubject(project).path);
  const charter = standingOf(await findCharter(tx, project.id), documents, candidates);
  const found = runningDocument({
    state: state?.state ?? null,
    stages,
    charter,
    documents: documents.map(({ document }) => document),
  });
  const running = documents.find(({ document }) => document.id === found?.id);
  return { state, stages, documents, charter, running };
}

type Progress = Awaited<ReturnType<typeof readProgress>>;

function missingOf(
  { project, today }: Question,
  { state, stages, charter, running }: Progress,
  counted: { readonly candidates: number; readonly hasLead: boolean },
): readonly Missing[] {
  const round = running ? roundFacts(running.document, running.parties) : null;
  return whatIsMissing({
    ...counted,
    today,
    state,
    stages,
    kind: project.kind,
    isReported: isReported(project) && stages.length === 0,
    charter: { state: charter.state, round },
    gate: round,
  });
}

/** What it belongs to: area, what it came from and what is part of it, its dates. */
async function readSurroundings(tx: Tx, { alliance, principal, project, today }: Question) {
  const area =
    project.areaId === null ? undefined : (await listAreas(tx)).find(({ id }) => id === project.areaId);
  const { origin } = project;
  return {
    ...(await listRelatives(tx, project)),
    area: area ? { name: area.name, slug: area.slug } : null,
    keyDates: await listKeyDates(tx, today, MANY_DATES, project.id),
    result:
      origin?.kind === 'bundle'
        ? await readBundleResult(tx, readerOf(principal, alliance.id, today), origin.id)
        : null,
  };
}

/** In the order of the alliance's lists. */
const candidatesOf = (
  members: readonly MemberRecord[],
  candidates: readonly CandidateRecord[],
): ProjectCandidate[] =>
  members.flatMap(({ id, member: { key, name } }) => {
    const found = candidates.find(({ memberId }) => memberId === id);
    return found ? [{ memberKey: key, memberName: name, roles: found.roles }] : [];
  });
