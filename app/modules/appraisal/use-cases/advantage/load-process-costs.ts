import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { hasSampleRate } from '../../../surveys/domain/index.ts';
import { computeProcessCosts } from '../../domain/advantage/compute-process-costs.ts';
import { gradesOf } from '../../domain/advantage/model-grades.ts';
import type { ProcessCosts } from '../../domain/advantage/process-costs.ts';
import type { AdvantageReach } from '../../domain/advantage/reach.ts';
import { isSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { reachIn } from './advantage-reach.ts';
import { readProcessModel, type StoredModel } from './read-process-model.ts';

/** The process-cost model of a project as its pages show it. */
export interface ProcessCostPage extends StoredModel {
  readonly scene: ProjectScene;
  readonly costs: ProcessCosts;
  readonly reach: AdvantageReach;
  /** Project or figures are made up. */
  readonly isSample: boolean;
  /** The standard costs of pay grades are. */
  readonly hasSampleRates: boolean;
}

/** Model and result of a project; undefined where there is no such project. */
export const loadProcessCosts = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<ProcessCostPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx): Promise<ProcessCostPage | undefined> => {
      const today = clock.today();
      const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
      if (!scene) return undefined;
      const stored = await readProcessModel(tx, scene.project.id, scene.members, today);
      return {
        ...stored,
        scene,
        costs: computeProcessCosts(stored.model, stored.rates),
        isSample: scene.project.isSample || (await isSampleAdvantage(tx, scene.project.id)),
        hasSampleRates: hasSampleRate(stored.rates, gradesOf(stored.model), stored.model.pricedOn),
        reach: reachIn(
          scene,
          stored.model.members.map(({ memberKey }) => memberKey),
          { principal, allianceId: alliance.id, today },
        ),
      };
    },
    'snapshot',
  );
