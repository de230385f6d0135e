import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { BaselineValue } from '../../domain/comparison/baseline.ts';
import { FOR_ALL, type Sight } from '../../domain/comparison/compared-member.ts';
import { type ComparisonReach, reachOf } from '../../domain/comparison/may-read-comparison.ts';
import { usesSampleRate } from '../../domain/comparison/standard-cost.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { type BaselineRecord, findBaseline, listBaselineValues } from '../../store/baseline-store.ts';
import { readSurveyScene, type SurveyFault, type SurveyScene } from '../life/survey-scene.ts';
import { type Compared, readCompared } from './read-compared.ts';

/** What a page of the comparison is made of: members and answers are only those that the reader may see. */
export interface ComparisonPage extends Compared {
  readonly survey: SurveyRecord;
  readonly project: { readonly slug: string; readonly title: string } | null;
  readonly reach: ComparisonReach;
  /** Whether the reader looks at it as the members will see it. */
  readonly isPreview: boolean;
  readonly sight: Sight;
  /** What was kept of it, with the figures of every member for those alone who keep the survey. */
  readonly baseline: (BaselineRecord & { readonly values: readonly BaselineValue[] }) | null;
}

interface Question {
  readonly slug: string;
  /** Office and lead may look at it as members do. */
  readonly asOthers: boolean;
}

/** The comparison of a survey, as far as someone may read it. */
export const loadComparison = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  { slug, asOthers }: Question,
): Promise<Result<ComparisonPage, SurveyFault>> =>
  database.inAlliance(alliance.id, async (tx): Promise<Result<ComparisonPage, SurveyFault>> => {
    const question = { allianceId: alliance.id, principal, slug, today: clock.today() };
    const scene = await readSurveyScene(tx, question);
    if (!scene) return fail('unknown');
    const { survey, project, viewer } = scene;
    const compared = await readCompared(tx, survey);
    const reach = reachFor(scene, compared);
    if (reach === 'nichts') return fail('forbidden');
    const isPreview = asOthers && reach === 'alles';
    const ownKeys = reach === 'alles' ? [] : viewer.memberKeys;
    const members =
      reach === 'eigene'
        ? compared.members.filter(({ memberKey }) => ownKeys.includes(memberKey))
        : compared.members;
    return ok({
      ...{ ...compared, survey, members },
      hasSampleRates: usesSampleRate(members, compared.ground),
      project: project && { slug: project.project.slug, title: project.project.title },
      ...{ reach, isPreview },
      sight: isPreview ? FOR_ALL : { seesSmall: reach === 'alles', ownKeys: viewer.memberKeys },
      baseline: reach === 'alles' ? await readKept(tx, survey.id) : null,
    });
  });

async function readKept(tx: Tx, surveyId: string): Promise<ComparisonPage['baseline']> {
  const record = await findBaseline(tx, surveyId);
  return record ? { ...record, values: await listBaselineValues(tx, surveyId) } : null;
}

function reachFor({ survey, project, viewer, mayKeep }: SurveyScene, { members }: Compared): ComparisonReach {
  const works = (keys: readonly { readonly memberKey: string }[]): boolean =>
    keys.some(({ memberKey }) => viewer.memberKeys.includes(memberKey));
  return reachOf(survey.state, {
    mayKeep,
    seesAll: viewer.seesAll,
    isAsked: works(members),
    takesPart: works(project?.members ?? []),
  });
}
