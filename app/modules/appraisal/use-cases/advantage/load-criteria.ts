import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type ProjectMember, type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { AdvantageReach } from '../../domain/advantage/reach.ts';
import { listScoreVersions } from '../../store/criterion-store.ts';
import { isSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { reachIn } from './advantage-reach.ts';
import { readCriteria, type StoredCriteria } from './read-criteria.ts';

type ScoringMember = Pick<ProjectMember, 'memberId' | 'memberKey' | 'name'>;

/** The criteria of a project as their pages show them. */
export interface CriteriaPage extends StoredCriteria {
  readonly scene: ProjectScene;
  /** Those that take part; once nobody does, because the project has ended, those that scored. */
  readonly members: readonly ScoringMember[];
  readonly reach: AdvantageReach;
  /** Project or scores are made up. */
  readonly isSample: boolean;
  /** Versions of the scores, by member key. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Criteria and scores of a project; undefined where there is no such project. */
export const loadCriteria = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<CriteriaPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx): Promise<CriteriaPage | undefined> => {
      const caller = { principal, allianceId: alliance.id, today: clock.today() };
      const scene = await readProjectScene(tx, { ...caller, slug });
      if (!scene) return undefined;
      const versions = await listScoreVersions(tx, scene.project.id);
      const members = scene.members.length > 0 ? scene.members : await scoredBy(tx, versions);
      return {
        ...(await readCriteria(tx, scene.project.id)),
        ...{ scene, members },
        isSample: scene.project.isSample || (await isSampleAdvantage(tx, scene.project.id)),
        reach: reachIn(
          scene,
          members.map(({ memberKey }) => memberKey),
          caller,
        ),
        versions: new Map(members.map(({ memberId, memberKey }) => [memberKey, versions.get(memberId) ?? 0])),
      };
    },
    'snapshot',
  );

const scoredBy = async (tx: Tx, versions: ReadonlyMap<string, number>): Promise<readonly ScoringMember[]> =>
  (await listMembers(tx)).flatMap(({ id: memberId, member: { key: memberKey, name } }) =>
    versions.has(memberId) ? [{ memberId, memberKey, name }] : [],
  );
