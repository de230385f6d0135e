import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { mayKeepProject, type ProjectViewer } from '../../domain/team/project-viewer.ts';
import { type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readProjectViewer } from './read-project-viewer.ts';
import { readTeam, type Team } from './read-team.ts';

/** The team of a project as someone sees it on a day. */
export interface ShownTeam extends Team {
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  /** Today. */
  readonly state: StateEntry | null;
  readonly viewer: ProjectViewer;
  /** May send information, as the office and who works for a member with PL. */
  readonly mayKeep: boolean;
}

/** Loads the team of a project; undefined where there is no such project. */
export function loadTeam(
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
  day = clock.today(),
): Promise<ShownTeam | undefined> {
  const today = clock.today();
  return database.inAlliance(alliance.id, async (tx) => {
    const undertaking = await findUndertaking(tx, slug);
    if (!undertaking) return undefined;
    const team = await readTeam(tx, undertaking, day, today);
    const viewer = await readProjectViewer(tx, principal, alliance.id, today);
    const leads = team.members.flatMap(({ memberKey, current }) =>
      current ? [{ memberKey, roles: current.roles }] : [],
    );
    return {
      ...team,
      day,
      today,
      state: stateAt(undertaking.states, today),
      viewer,
      mayKeep: mayKeepProject(viewer, leads),
    };
  });
}
