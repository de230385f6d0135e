import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectScene, readProjectScene } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { FundingCheck } from '../../domain/recommendation/funding.ts';
import { fundingChecked, fundingHints } from '../../domain/recommendation/funding-checked.ts';
import { recommendationHints } from '../../domain/recommendation/recommendation-hints.ts';
import { listFunding } from '../../store/funding-store.ts';
import { isAppraisalOver, mayChange } from '../hold-appraisal.ts';
import { type RecommendationVersion, readVersions } from './read-recommendation.ts';
import { readRecommendationFacts } from './read-recommendation-facts.ts';

/** Recommendation and funding check of a project as their page shows them. */
export interface RecommendationPage {
  readonly project: ProjectScene['project'];
  /** Those that take part today. */
  readonly members: ProjectScene['members'];
  /** Names of all members by key, for versions that name one which left. */
  readonly names: ReadonlyMap<string, string>;
  /** The latest first. */
  readonly versions: readonly RecommendationVersion[];
  /** What is worth a second look in the latest, for those who write it: hints name who pays more. */
  readonly hints: readonly string[];
  readonly preferredOption: string | null;
  /** As they were added, removed ones too. */
  readonly funding: readonly FundingCheck[];
  readonly fundingState: Result<string, string>;
  readonly fundingHints: readonly string[];
  readonly mayKeep: boolean;
  readonly isOver: boolean;
  readonly today: CalendarDate;
}

/** Loads them; undefined where there is no project by that slug. */
export const loadRecommendation = (
  { database, clock }: Services,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
): Promise<RecommendationPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug, today });
      if (!scene) return undefined;
      const { project } = scene;
      const members = await listMembers(tx);
      const versions = await readVersions(tx, project.id, members);
      const facts = await readRecommendationFacts(tx, project.id, today);
      const funding = await listFunding(tx, project.id);
      const [latest] = versions;
      return {
        project,
        members: scene.members,
        names: new Map(members.map(({ member: { key, name } }) => [key, name])),
        versions,
        hints: latest && scene.mayKeep ? recommendationHints(latest, facts) : [],
        preferredOption: facts.preferredOption,
        funding,
        fundingState: fundingChecked(funding),
        fundingHints: fundingHints(funding, today),
        mayKeep: mayChange(scene),
        isOver: isAppraisalOver(scene),
        today,
      };
    },
    'snapshot',
  );
