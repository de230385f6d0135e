import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readViewer } from '../../../decisions/index.ts';
import { listMembers } from '../../../region/index.ts';
import { type RankedSolution, rankSolutions } from '../../domain/exchange/rank-solutions.ts';
import { fieldsIn } from '../../domain/exchange/search-items.ts';
import type { SolutionStanding } from '../../domain/exchange/solution.ts';
import { listSolutions, listStandings, type SolutionRecord } from '../../store/solution-store.ts';

/** A standing with the version that guards it; 0 where the member said nothing yet. */
export interface VersionedStanding extends SolutionStanding {
  readonly version: number;
}

export interface CatalogueSolution extends SolutionRecord {
  /** One for each member, in the order of every list of members. */
  readonly standings: readonly VersionedStanding[];
}

export interface SolutionPage {
  readonly fields: readonly string[];
  /** The field that is shown; '' where there is none. */
  readonly field: string;
  readonly ranked: readonly RankedSolution<CatalogueSolution>[];
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly isOffice: boolean;
  /** Members whose states the reader may enter. */
  readonly mayWrite: readonly string[];
  /** Members whose priorities the reader gives, as head or deputy. */
  readonly mayRank: readonly string[];
}

/** The catalogue of solutions of one field: who has, plans or wants what, and how urgent the heads find it. */
export const loadSolutions = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  asked: string,
): Promise<SolutionPage> =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const viewer = await readViewer(tx, principal, alliance.id, services.clock.today());
    const solutions = await readCatalogue(tx);
    const fields = fieldsIn(solutions);
    const field = fields.includes(asked) ? asked : (fields[0] ?? '');
    const members = (await listMembers(tx)).map(({ member: { key, name } }) => ({ key, name }));
    return {
      fields,
      field,
      ranked: rankSolutions(solutions.filter((solution) => solution.field === field)),
      members,
      isOffice: viewer.isOffice,
      mayWrite: viewer.isOffice ? members.map(({ key }) => key) : viewer.memberKeys,
      mayRank: viewer.actsFor.map(({ memberKey }) => memberKey),
    };
  });

/** Every solution with what each member said. */
async function readCatalogue(tx: Tx): Promise<CatalogueSolution[]> {
  const members = await listMembers(tx);
  const said = new Map(
    (await listStandings(tx)).map((standing) => [`${standing.solutionId}/${standing.memberId}`, standing]),
  );
  return (await listSolutions(tx)).map((solution) => ({
    ...solution,
    standings: members.map(({ id, member: { key } }) => {
      const standing = said.get(`${solution.id}/${id}`);
      return {
        memberKey: key,
        state: standing?.state ?? null,
        priority: standing?.priority ?? null,
        version: standing?.version ?? 0,
      };
    }),
  }));
}
