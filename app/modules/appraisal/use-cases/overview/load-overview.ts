import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { SURVEY_STATES } from '../../../surveys/domain/index.ts';
import { isSurveyKeeper, type SurveyProgress } from '../../../surveys/index.ts';
import type { AppraisalStep } from '../../domain/overview/appraisal-step.ts';
import { appraisalSteps, isUnbegun, nextStep } from '../../domain/overview/appraisal-steps.ts';
import { isAppraisalOver, mayChange } from '../hold-appraisal.ts';
import { readAppraisalParts, readIsSample } from '../read-appraisal-parts.ts';
import { readAppraisalFacts } from './read-appraisal-facts.ts';

/** A survey with its state in words. */
export interface ShownSurvey extends SurveyProgress {
  readonly stateLabel: string;
}

/** The appraisal of a project on one page. */
export interface OverviewPage {
  readonly project: ProjectScene['project'];
  /** Drafts for those who keep the project alone. */
  readonly surveys: readonly ShownSurvey[];
  /** Something on the page is made up. */
  readonly isSample: boolean;
  readonly steps: readonly AppraisalStep[];
  /** What comes next; undefined once all is done. */
  readonly next: AppraisalStep | undefined;
  /** Nothing has begun. */
  readonly isUnbegun: boolean;
  readonly mayKeep: boolean;
  /** Those who may begin a survey: not everyone who keeps the project. */
  readonly mayAsk: boolean;
  readonly isOver: boolean;
}

/** Loads it; undefined where there is no project by that slug. */
export const loadOverview = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
): Promise<OverviewPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
      if (!scene) return undefined;
      const isOver = isAppraisalOver(scene);
      const keepsSurveys = scene.mayKeep && isSurveyKeeper(principal, alliance.id, today);
      const parts = await readAppraisalParts(tx, scene.project.id);
      const surveys = parts.surveys.filter(({ state }) => keepsSurveys || state !== 'entwurf');
      const shown = { ...parts, surveys };
      const steps = appraisalSteps(await readAppraisalFacts(tx, scene, shown, today));
      return {
        project: scene.project,
        surveys: surveys.map((survey) => ({ ...survey, stateLabel: SURVEY_STATES[survey.state] })),
        isSample: await readIsSample(tx, scene.project, shown, today),
        // What was never begun in a project that has ended is not waited for any more.
        steps: isOver ? steps.filter(({ state }) => state !== 'offen') : steps,
        next: nextStep(steps),
        isUnbegun: isUnbegun(steps),
        mayKeep: mayChange(scene),
        mayAsk: mayChange(scene) && keepsSurveys,
        isOver,
      };
    },
    'snapshot',
  );
