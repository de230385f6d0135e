import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { MemberStanding } from '../../../decisions/index.ts';
import { isEnd } from '../../../projects/domain/index.ts';
import { listRelatives, type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import { type Cycle, goingMembers } from '../../domain/reports/follow-up.ts';
import { countDirections } from '../../domain/reports/member-decision.ts';
import { findFollowUpGroup } from '../../store/follow-up-group-store.ts';
import { hasSampleChapters } from '../../store/report-chapter-store.ts';
import { readSentReport } from './read-sent-report.ts';

/** An undertaking that was made from the project. */
export interface Successor {
  readonly slug: string;
  readonly title: string;
}

/** What became of a project after its final report. */
export interface FollowUpPage {
  readonly scene: ProjectScene;
  readonly today: CalendarDate;
  /** The project or a chapter of its reports is made up. */
  readonly isSample: boolean;
  /** The final report was put to the members. */
  readonly wasAsked: boolean;
  /** Members that carry it out, in their order. */
  readonly going: readonly MemberStanding[];
  readonly open: number;
  readonly notGoing: number;
  /** The project work has ended. */
  readonly isEnded: boolean;
  readonly implementation: Successor | null;
  readonly group: (Successor & GroupFacts) | null;
}

/** Known of a group that was founded here; one that a source reports has none of it. */
interface GroupFacts {
  readonly cycle: Cycle | null;
  readonly coordinator: string;
  readonly firstOn: CalendarDate | null;
}

/** What follows a project; undefined where there is no such project. */
export const loadFollowUp = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<FollowUpPage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    return scene && readFollowUp(tx, scene, today);
  });

/** The same within a transaction. */
export async function readFollowUp(tx: Tx, scene: ProjectScene, today: CalendarDate): Promise<FollowUpPage> {
  const sent = await readSentReport(tx, scene, 'schlussbericht');
  const parties = sent?.standing.parties ?? [];
  const counts = countDirections(parties.map(({ state }) => state));
  const { children } = await listRelatives(tx, scene.project);
  return {
    isSample: scene.project.isSample || (await hasSampleChapters(tx, scene.project.id)),
    scene,
    today,
    wasAsked: sent !== undefined,
    going: goingMembers(parties),
    open: counts.offen,
    notGoing: counts['nicht-weiter'],
    isEnded: scene.state !== null && isEnd(scene.state.state),
    implementation: children.find(({ kind }) => kind === 'umsetzungsprojekt') ?? null,
    group: await readGroup(tx, scene, children),
  };
}

async function readGroup(
  tx: Tx,
  { project }: ProjectScene,
  children: Awaited<ReturnType<typeof listRelatives>>['children'],
): Promise<FollowUpPage['group']> {
  const group = await findFollowUpGroup(tx, project.id);
  const made = group && children.find(({ id }) => id === group.groupId);
  const reported = children.find(({ kind }) => kind === 'staendige-gruppe');
  if (!group || !made)
    return reported ? { ...named(reported), cycle: null, coordinator: '', firstOn: null } : null;
  const coordinator = (await listMembers(tx)).find(({ id }) => id === group.coordinatorId);
  const { cycle, firstOn } = group;
  return { ...named(made), cycle, firstOn, coordinator: coordinator?.member.name ?? '' };
}

const named = ({ slug, title }: Successor): Successor => ({ slug, title });
