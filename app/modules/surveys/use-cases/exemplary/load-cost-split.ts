import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { populationOn } from '../../../region/domain/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { SplitCandidate } from '../../domain/exemplary/check-split.ts';
import type { SurveyRecord } from '../../domain/life/survey.ts';
import { type CostSplitRecord, listCostSplits } from '../../store/cost-split-store.ts';
import { listSheets } from '../../store/sheet-store.ts';
import { readSurveyScene, type SurveyFault, type SurveyScene } from '../life/survey-scene.ts';
import { populationDay } from '../population-day.ts';

/** How an exemplary survey is paid. */
export interface CostSplitPage {
  readonly survey: SurveyRecord;
  readonly project: { readonly slug: string; readonly title: string } | null;
  readonly mayKeep: boolean;
  readonly ownKeys: readonly string[];
  /** Members of the project; of the alliance where the survey belongs to none, or nobody takes part yet. */
  readonly candidates: readonly SplitCandidate[];
  /** Names of all members by id, also of those that left since. */
  readonly names: ReadonlyMap<string, string>;
  /** Keys of those that have a sheet. */
  readonly askedKeys: readonly string[];
  /** The latest first. */
  readonly splits: readonly CostSplitRecord[];
}

export const loadCostSplit = (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  slug: string,
): Promise<Result<CostSplitPage, SurveyFault>> =>
  database.inAlliance(alliance.id, async (tx): Promise<Result<CostSplitPage, SurveyFault>> => {
    const question = { allianceId: alliance.id, principal, slug, today: clock.today() };
    const scene = await readSurveyScene(tx, question);
    if (!scene || (scene.survey.state === 'entwurf' && !scene.mayKeep)) return fail('unknown');
    const { survey, project, viewer, mayKeep } = scene;
    const members = await listMembers(tx);
    const asked = new Set((await listSheets(tx, [survey.id])).map(({ memberId }) => memberId));
    return ok({
      ...{ survey, mayKeep, ownKeys: viewer.memberKeys },
      project: project && { slug: project.project.slug, title: project.project.title },
      candidates: await readCandidates(tx, scene),
      names: new Map(members.map(({ id, member }) => [id, member.name])),
      askedKeys: members.filter(({ id }) => asked.has(id)).map(({ member }) => member.key),
      splits: await listCostSplits(tx, survey.id),
    });
  });

/** Those that may share the cost, with the inhabitants at the end of the year asked about. */
export async function readCandidates(tx: Tx, { survey, project }: SurveyScene): Promise<SplitCandidate[]> {
  const members = await listMembers(tx);
  const day = populationDay(survey);
  const taking = new Set((project?.members ?? []).map(({ memberId }) => memberId));
  return members
    .filter(({ id }) => taking.size === 0 || taking.has(id))
    .map((record) => ({
      ...{ memberId: record.id, memberKey: record.member.key, name: record.member.name },
      population: populationOn(record, members, day),
    }));
}
