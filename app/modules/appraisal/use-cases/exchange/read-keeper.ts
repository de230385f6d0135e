import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readProjectScene, readProjects } from '../../../projects/index.ts';

/** A project that somebody may release findings of. */
export interface KeptProject {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly isSample: boolean;
}

/** What somebody may release: the office everything, a project lead what comes from its projects. */
export interface Keeper {
  readonly isOffice: boolean;
  readonly projects: readonly KeptProject[];
}

interface Question {
  readonly allianceId: string;
  readonly principal: Principal;
  readonly today: CalendarDate;
}

/** Who someone is towards the exchange of an alliance on a day. */
export async function readKeeper(tx: Tx, { allianceId, principal, today }: Question): Promise<Keeper> {
  const isOffice = rolesIn(principal, allianceId, today).includes('coordinator');
  const own = principal.grants.flatMap((grant) =>
    grant.allianceId === allianceId ? (grant.memberKey ?? []) : [],
  );
  if (!isOffice && own.length === 0) return { isOffice, projects: [] };
  const projects: KeptProject[] = [];
  for (const { id, slug, title, isSample, participants } of await readProjects(tx, today)) {
    // Asking for the scene of every project would be slow: most are led by other members.
    const leads = participants.some(
      ({ memberKey, roles }) => roles.includes('PL') && own.includes(memberKey),
    );
    if (!isOffice && !leads) continue;
    const scene = isOffice || (await readProjectScene(tx, { allianceId, principal, slug, today }))?.mayKeep;
    if (scene) projects.push({ id, slug, title, isSample });
  }
  return { isOffice, projects };
}

/** Whether someone may change what comes from a project; without one, only the office. */
export const keeps = ({ isOffice, projects }: Keeper, undertakingId: string | null): boolean =>
  isOffice || projects.some(({ id }) => id === undertakingId);
