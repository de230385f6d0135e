import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import { isSurveyKeeper } from '../../../surveys/index.ts';
import { type AdvantageReach, advantageReach } from '../../domain/advantage/reach.ts';
import { isAppraisalOver } from '../hold-appraisal.ts';

/** Who asks, when. */
export interface Caller {
  readonly principal: Principal;
  readonly allianceId: string;
  readonly today: CalendarDate;
}

/** Who keeps what single members told: those who see released sheets while a survey runs, of whom figures may come. */
export const keepsFigures = (
  { mayKeep }: Pick<ProjectScene, 'mayKeep'>,
  { principal, allianceId, today }: Caller,
): boolean => mayKeep && isSurveyKeeper(principal, allianceId, today);

/** What someone sees and enters in the check of a project with these members. */
export const reachIn = (scene: ProjectScene, memberKeys: readonly string[], caller: Caller): AdvantageReach =>
  advantageReach(
    {
      viewer: scene.viewer,
      mayKeep: scene.mayKeep,
      keepsFigures: keepsFigures(scene, caller),
      isOver: isAppraisalOver(scene),
    },
    memberKeys,
  );

/** Whether someone may tell the figures of a member: it itself does, and those who keep them. */
export const mayTellFor = (
  scene: Pick<ProjectScene, 'mayKeep' | 'viewer'>,
  memberKey: string,
  caller: Caller,
): boolean => keepsFigures(scene, caller) || scene.viewer.memberKeys.includes(memberKey);
