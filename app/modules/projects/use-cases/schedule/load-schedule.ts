import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { findTemplate, type ProcessTemplate } from '../../domain/process/process-template.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { projectFacts } from '../../domain/process/stage-order.ts';
import { whilePreparing } from '../../domain/process/while-preparing.ts';
import type { ItemFacts } from '../../domain/schedule/check-item.ts';
import { droppedItems, type ItemDeviation, itemDeviations } from '../../domain/schedule/deviation.ts';
import { type Forecast, forecastEnd } from '../../domain/schedule/forecast.ts';
import {
  askedBaseline,
  differsFrom,
  type PlannedItem,
  type ScheduleBaseline,
  shownItems,
} from '../../domain/schedule/schedule.ts';
import { mayKeepProject, type ProjectViewer } from '../../domain/team/project-viewer.ts';
import { visibleCandidates } from '../../domain/team/visible-candidates.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf } from '../../store/stage-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readCandidates, readParticipantsAt } from '../participation/read-participants.ts';
import { readTemplates } from '../process/read-templates.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type Owner, readOwners } from './read-owners.ts';
import { readSchedule, type Schedule } from './read-schedule.ts';
import { factsOf, isScheduleOver } from './schedule-acting.ts';

/** The schedule of a project as its page shows it. */
export interface SchedulePage extends Schedule {
  readonly undertaking: UndertakingRecord;
  readonly stages: readonly Stage[];
  readonly deviations: readonly ItemDeviation[];
  /** Agreed, but taken out of the plan since. */
  readonly dropped: readonly PlannedItem[];
  readonly forecast: Forecast;
  /** The plan that was put to the members and does not bind yet, with its document. */
  readonly asked: AskedPlan | null;
  /** The standard it started with; undefined without one. */
  readonly template: ProcessTemplate | undefined;
  /** Everything of the project that goes round. */
  readonly documents: readonly DocumentStanding[];
  readonly owners: readonly Owner[];
  readonly facts: ItemFacts;
  /** Names of all members, for owners that left. */
  readonly names: ReadonlyMap<string, string>;
  /** The viewer may change the plan now. */
  readonly mayKeep: boolean;
  /** The project has ended: nobody may. */
  readonly isOver: boolean;
  readonly today: CalendarDate;
}

export interface AskedPlan {
  readonly baseline: ScheduleBaseline;
  readonly document: DocumentStanding;
  /** The plan was changed since. */
  readonly isOutdated: boolean;
}

/** Loads the schedule of a project; undefined where there is none by that slug. */
export const loadSchedule = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
): Promise<SchedulePage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const undertaking = await findUndertaking(tx, slug);
      return undertaking && readPage(tx, { allianceId: alliance.id, principal, undertaking }, clock.today());
    },
    'snapshot',
  );

interface Question {
  readonly allianceId: string;
  readonly principal: Principal;
  readonly undertaking: UndertakingRecord;
}

async function readPage(
  tx: Tx,
  { allianceId, principal, undertaking }: Question,
  today: CalendarDate,
): Promise<SchedulePage> {
  const { id, states } = undertaking;
  const members = await listMembers(tx);
  const stages = whilePreparing(await listStagesOf(tx, id), stateAt(states, today));
  const schedule = await readSchedule(tx, id, members);
  const agreed = schedule.binding?.items ?? null;
  const owners = await readOwners(tx, id, members, today);
  const documents = await readStandingsOf(tx, projectSubject(undertaking).path);
  const viewer = await readProjectViewer(tx, principal, allianceId, today);
  const participants = await readParticipantsAt(tx, id, today, members);
  const project = projectFacts(states, today);
  const isOver = isScheduleOver(undertaking, today);
  return {
    ...schedule,
    undertaking,
    stages,
    owners,
    documents,
    today,
    dropped: droppedItems(schedule.items, agreed),
    forecast: forecastEnd(stages, schedule.items, today),
    template: undertaking.template ? findTemplate(await readTemplates(tx), undertaking.template) : undefined,
    deviations: itemDeviations(shownItems(schedule.items), agreed, today, stages),
    asked: askedOf(schedule, documents),
    facts: factsOf({ undertaking, stages, project }, owners, today),
    names: await visibleNames(tx, { id, viewer, members, hasBegun: participants.length > 0 }),
    mayKeep: mayKeepProject(viewer, participants) && !isOver,
    isOver,
  };
}

interface NameQuestion {
  readonly id: string;
  readonly viewer: ProjectViewer;
  readonly members: readonly MemberRecord[];
  readonly hasBegun: boolean;
}

/** Before the start those who see to an item have not agreed yet: not everyone reads who they are (practice 10). */
async function visibleNames(
  tx: Tx,
  { id, viewer, members, hasBegun }: NameQuestion,
): Promise<ReadonlyMap<string, string>> {
  const candidates = hasBegun ? [] : await readCandidates(tx, id, members);
  const visible = visibleCandidates(viewer, candidates, []);
  const hidden = new Set(
    candidates.filter((candidate) => !visible.includes(candidate)).map(({ memberKey }) => memberKey),
  );
  return new Map(
    members.flatMap(({ member: { key, name } }) => (hidden.has(key) ? [] : [[key, name] as const])),
  );
}

function askedOf({ baselines, items }: Schedule, documents: readonly DocumentStanding[]): AskedPlan | null {
  const baseline = askedBaseline(baselines);
  const document = documents.find((standing) => standing.document.id === baseline?.documentId);
  return baseline && document && document.document.state !== 'zurueckgezogen'
    ? { baseline, document, isOutdated: differsFrom(items, baseline) }
    : null;
}
