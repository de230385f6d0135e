import { fail, type Result } from '../../../foundation/result.ts';
import { type Acting, inActing } from '../../../platform/acting.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Principal } from '../../../platform/auth/access.ts';
import type { Services } from '../../../platform/services.ts';
import { isOver } from '../../projects/domain/index.ts';
import { type ProjectScene, readProjectScene } from '../../projects/index.ts';

/** The appraisal of which project, and who acts. */
export interface AppraisalPlace {
  readonly slug: string;
  readonly principal: Principal;
}

/** Why nothing was done: no such project or thing, the caller may not, the project has ended, or the reasons of the rules. */
export type AppraisalFault<Refusal> = 'unknown' | 'forbidden' | 'over' | readonly Refusal[];

export type AppraisalAnswer<T, Refusal> = Promise<Result<T, AppraisalFault<Refusal>>>;

/** Whether whoever asks may do the act. */
type MayAct = (scene: ProjectScene, acting: Acting) => boolean;

const keepsProject: MayAct = ({ mayKeep }) => mayKeep;

/**
 * Holds the project of an appraisal until the act is done; an ended one stays as it is. Office and project lead act,
 * unless `mayAct` says who does.
 */
export const inAppraisal = <T, Refusal>(
  services: Services,
  alliance: Alliance,
  { slug, principal }: AppraisalPlace,
  work: (acting: Acting, scene: ProjectScene) => AppraisalAnswer<T, Refusal>,
  mayAct: MayAct = keepsProject,
): AppraisalAnswer<T, Refusal> =>
  inActing(services, alliance, principal.accountId, async (acting): AppraisalAnswer<T, Refusal> => {
    const { tx, today } = acting;
    const question = { allianceId: alliance.id, principal, slug, today };
    const scene = await readProjectScene(tx, question, 'lock');
    if (!scene) return fail('unknown');
    // First: nobody takes part in an ended project, so that it has no lead who may.
    if (isAppraisalOver(scene)) return fail('over');
    return mayAct(scene, acting) ? work(acting, scene) : fail('forbidden');
  });

/** True once the project is closed, carried out or given up. */
export const isAppraisalOver = ({ state }: Pick<ProjectScene, 'state'>): boolean =>
  state !== null && isOver(state.state);

/** True while office and project lead may still write. */
export const mayChange = (scene: Pick<ProjectScene, 'state' | 'mayKeep'>): boolean =>
  scene.mayKeep && !isAppraisalOver(scene);
