import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import type { JointOption } from '../../domain/options/joint-option.ts';
import { judgeOptions, type OptionStanding } from '../../domain/options/judge-options.ts';
import { preferenceHints } from '../../domain/options/prefer-option.ts';
import { listOptions } from '../../store/option-store.ts';
import { isAppraisalOver, mayChange } from '../hold-appraisal.ts';
import { type Criteria, readCriteria } from './read-criteria.ts';

/** The options of a project as their page shows them. */
export interface OptionsPage extends Criteria {
  readonly project: ProjectScene['project'];
  /** By number, removed ones too. */
  readonly options: readonly JointOption[];
  /** One for each that is not removed. */
  readonly standings: readonly OptionStanding[];
  /** What speaks for another option than the preferred one. */
  readonly hints: readonly string[];
  /** The reader may write now. */
  readonly mayKeep: boolean;
  /** The project has ended: nobody may. */
  readonly isOver: boolean;
  /** The reader sees how few places move: office, lead, steering group and auditors. */
  readonly readsAll: boolean;
}

/** Loads the options of a project; undefined where there is none by that slug. */
export const loadOptions = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
): Promise<OptionsPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
      if (!scene) return undefined;
      const options = await listOptions(tx, scene.project.id);
      const criteria = await readCriteria(tx, scene.project);
      return {
        ...criteria,
        project: scene.project,
        options,
        standings: judgeOptions(options, criteria.criteria),
        hints: preferenceHints(options, criteria.criteria),
        mayKeep: mayChange(scene),
        isOver: isAppraisalOver(scene),
        readsAll: scene.mayKeep || scene.viewer.seesAll,
      };
    },
    'snapshot',
  );
