import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { type AdvantageReach, reachOf } from '../../domain/advantage/reach.ts';
import { listScoreVersions } from '../../store/criterion-store.ts';
import { isSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { readCriteria, type StoredCriteria } from './read-criteria.ts';

/** The criteria of a project as their pages show them. */
export interface CriteriaPage extends StoredCriteria {
  readonly scene: ProjectScene;
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
  database.inAlliance(alliance.id, async (tx) => {
    const today = clock.today();
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
    if (!scene) return undefined;
    const versions = await listScoreVersions(tx, scene.project.id);
    return {
      ...(await readCriteria(tx, scene.project.id)),
      scene,
      isSample: scene.project.isSample || (await isSampleAdvantage(tx, scene.project.id)),
      reach: reachOf(
        scene,
        scene.members.map(({ memberKey }) => memberKey),
      ),
      versions: new Map(
        scene.members.map(({ memberId, memberKey }) => [memberKey, versions.get(memberId) ?? 0]),
      ),
    };
  });
