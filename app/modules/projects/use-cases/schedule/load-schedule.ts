import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type DocumentStanding, readStandingsOf } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { Stage } from '../../domain/process/stage.ts';
import type { ItemFacts } from '../../domain/schedule/check-item.ts';
import { type ItemDeviation, itemDeviations } from '../../domain/schedule/deviation.ts';
import { askedBaseline, type ScheduleBaseline, shownItems } from '../../domain/schedule/schedule.ts';
import { mayKeepProject } from '../../domain/team/project-viewer.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStages } from '../../store/stage-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readParticipantsAt } from '../process/read-participants.ts';
import { projectFacts } from '../process/stage-acting.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type Owner, readOwners } from './read-owners.ts';
import { readSchedule, type Schedule } from './read-schedule.ts';
import { factsOf } from './schedule-acting.ts';

/** The schedule of a project as its page shows it. */
export interface SchedulePage extends Schedule {
  readonly undertaking: UndertakingRecord;
  readonly stages: readonly Stage[];
  readonly deviations: readonly ItemDeviation[];
  /** The plan that was put to the members and does not bind yet, with its document. */
  readonly asked: { readonly baseline: ScheduleBaseline; readonly document: DocumentStanding } | null;
  /** Everything of the project that goes round. */
  readonly documents: readonly DocumentStanding[];
  readonly owners: readonly Owner[];
  readonly facts: ItemFacts;
  /** Names of all members, for owners that left. */
  readonly names: ReadonlyMap<string, string>;
  readonly mayKeep: boolean;
  readonly today: CalendarDate;
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
      if (!undertaking) return undefined;
      const today = clock.today();
      const members = await listMembers(tx);
      const stages = (await listStages(tx, undertaking.id)).get(undertaking.id) ?? [];
      const schedule = await readSchedule(tx, undertaking.id, members);
      const owners = await readOwners(tx, undertaking.id, members, today);
      const documents = await readStandingsOf(tx, projectSubject(undertaking).path);
      const viewer = await readProjectViewer(tx, principal, alliance.id, today);
      const participants = await readParticipantsAt(tx, undertaking.id, today);
      const project = projectFacts(undertaking, today);
      return {
        ...schedule,
        ...{ undertaking, stages, owners, documents, today },
        deviations: itemDeviations(shownItems(schedule.items), schedule.binding?.items ?? null, today),
        asked: askedOf(schedule, documents),
        facts: factsOf({ undertaking, stages, project }, owners, today),
        names: new Map(members.map(({ member: { key, name } }) => [key, name])),
        mayKeep: mayKeepProject(viewer, participants),
      };
    },
    'snapshot',
  );

function askedOf({ baselines }: Schedule, documents: readonly DocumentStanding[]): SchedulePage['asked'] {
  const baseline = askedBaseline(baselines);
  const document = documents.find((standing) => standing.document.id === baseline?.documentId);
  return baseline && document && document.document.state !== 'zurueckgezogen' ? { baseline, document } : null;
}
