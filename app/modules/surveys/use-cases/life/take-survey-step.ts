import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { readDay } from '../../domain/life/read-survey-days.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import {
  decideSurveyStep,
  type StepRefusal,
  type SurveyFacts,
  type SurveyStep,
} from '../../domain/life/survey-steps.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { updateSurvey } from '../../store/survey-store.ts';
import { keepBaselineOnRelease } from '../comparison/keep-baseline.ts';
import { asKeeper, recordSurvey, type SurveyFault, type SurveyScene } from './survey-scene.ts';

export interface StepOrder {
  readonly slug: string;
  readonly step: SurveyStep;
  /** The last day to answer, as it was typed, where the step needs one; '' leaves it as it is. */
  readonly dueOn: string;
  /** Version that was looked at. */
  readonly version: number;
  readonly principal: Principal;
}

type Taken = Result<'taken', SurveyFault | readonly StepRefusal[]>;

/** Opens, closes, reopens or releases a survey. */
export const takeSurveyStep = (services: Services, alliance: Alliance, order: StepOrder): Promise<Taken> =>
  asKeeper(services, alliance, order.principal, order.slug, (acting, scene) =>
    moveSurvey(acting, scene, order),
  );

/** The same within a transaction. */
export async function moveSurvey(
  acting: Acting,
  scene: SurveyScene,
  { step, dueOn, version }: Pick<StepOrder, 'step' | 'dueOn' | 'version'>,
): Promise<Result<'taken', readonly StepRefusal[]>> {
  const { survey } = scene;
  if (survey.version !== version) return fail([CROSSED]);
  const day = readDay(dueOn, acting.today);
  if (!day.ok) return fail([{ field: 'dueOn', message: day.error }]);
  const dated = { ...survey, dueOn: day.value ?? survey.dueOn };
  const facts = await surveyFacts(acting, { ...scene, survey: dated });
  const decided = decideSurveyStep(step, facts);
  if (!decided.ok) return decided;
  const after = { ...dated, ...STAMPS[step](acting.at), state: decided.value };
  await updateSurvey(acting.tx, after);
  if (after.state === 'freigegeben') await keepBaselineOnRelease(acting, after);
  const told = { state: after.state, dueOn: after.dueOn };
  await recordSurvey(acting, survey.slug, ACTS[step], told, { state: survey.state, dueOn: survey.dueOn });
  return ok('taken');
}

/** Sets another last day while a survey runs. */
export const changeDueDay = (
  services: Services,
  alliance: Alliance,
  { slug, dueOn, version, principal }: Omit<StepOrder, 'step'>,
): Promise<Taken> =>
  asKeeper(services, alliance, principal, slug, async (acting, { survey }): Promise<Taken> => {
    if (survey.version !== version) return fail([CROSSED]);
    if (survey.state !== 'laufend')
      return fail([{ field: 'state', message: 'Eine Frist hat nur eine laufende Erhebung.' }]);
    const day = readDay(dueOn, acting.today);
    if (!day.ok) return fail([{ field: 'dueOn', message: day.error }]);
    if (day.value === null) return fail([{ field: 'dueOn', message: 'Nennen Sie den neuen letzten Tag.' }]);
    await updateSurvey(acting.tx, { ...survey, dueOn: day.value });
    await recordSurvey(acting, slug, 'due-day-changed', { dueOn: day.value }, { dueOn: survey.dueOn });
    return ok('taken');
  });

/** What decides about the steps of a survey now. */
export async function surveyFacts(
  { tx, today }: Pick<Acting, 'tx' | 'today'>,
  { survey, project }: Pick<SurveyScene, 'survey' | 'project'>,
): Promise<SurveyFacts> {
  const sheets = await listSheets(tx, [survey.id]);
  const state = project?.state?.state ?? null;
  return {
    state: survey.state,
    dueOn: survey.dueOn,
    today,
    asked: sheets.length,
    released: sheets.filter(({ releaseNumber }) => releaseNumber > 0).length,
    projectRuns: project === null || state === 'laufend',
  };
}

const ACTS: Readonly<Record<SurveyStep, string>> = {
  oeffnen: 'opened',
  schliessen: 'closed',
  'wieder-oeffnen': 'reopened',
  freigeben: 'released',
};

const STAMPS: Readonly<Record<SurveyStep, (at: Date) => Partial<SurveyRecord>>> = {
  oeffnen: (at) => ({ openedAt: at }),
  schliessen: (at) => ({ closedAt: at }),
  'wieder-oeffnen': () => ({ closedAt: null }),
  freigeben: (at) => ({ releasedAt: at }),
};

const CROSSED: StepRefusal = {
  field: 'conflict',
  message:
    'Die Erhebung wurde inzwischen von anderer Stelle geändert. Sehen Sie sich den neuen Stand an, und wiederholen Sie den Schritt dann, wenn er noch passt.',
};
