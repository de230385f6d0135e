import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { DatedCount } from '../../domain/portfolio/dated-count.ts';
import { listCapacities, listParallelLimits } from '../../store/portfolio-count-store.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';

/** A member with the history of its capacity, earliest first. */
export interface MemberCapacity {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly DatedCount[];
}

/** The dated numbers of the portfolio, as one person may see them. */
export interface PortfolioCounts {
  readonly limits: readonly DatedCount[];
  /** All members for office, steering group and auditors, otherwise the reader's own. */
  readonly members: readonly MemberCapacity[];
  readonly isOffice: boolean;
  /** Everyone who has a capacity, whoever may see it. */
  readonly memberKeys: readonly string[];
  /** Members whose capacity the reader may state. */
  readonly actsFor: readonly string[];
}

export const loadCounts = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
): Promise<PortfolioCounts> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const viewer = await readProjectViewer(tx, principal, alliance.id, clock.today());
      const capacities = Map.groupBy(await listCapacities(tx), ({ memberId }) => memberId);
      const members = (await listMembers(tx))
        .filter(({ member }) => member.standing === 'mitglied')
        .map(({ id, member: { key, name } }) => ({ key, name, entries: capacities.get(id) ?? [] }));
      return {
        limits: await listParallelLimits(tx),
        members: members.filter(({ key }) => viewer.seesAll || viewer.memberKeys.includes(key)),
        isOffice: viewer.isOffice,
        memberKeys: members.map(({ key }) => key),
        actsFor: viewer.isOffice ? members.map(({ key }) => key) : viewer.actsFor,
      };
    },
    'snapshot',
  );
