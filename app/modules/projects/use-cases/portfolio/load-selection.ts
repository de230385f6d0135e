import type { Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { readerOf, readSelectionSource, type SelectionSource } from '../../../needs/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { MemberLoad } from '../../domain/portfolio/member-load.ts';
import { type PortfolioLoad, portfolioLoad } from '../../domain/portfolio/portfolio-load.ts';
import {
  bestSelection,
  placesOf,
  type Selection,
  type SelectionCandidate,
} from '../../domain/portfolio/selection.ts';
import { projectSubject } from '../../domain/undertakings/project-subject.ts';
import { isInMatrix } from '../../domain/undertakings/undertaking.ts';
import { listAllCandidates } from '../../store/candidate-store.ts';
import { listParallelLimits } from '../../store/portfolio-count-store.ts';
import { type ProjectSummary, readProjects } from '../undertakings/list-projects.ts';
import { readMemberLoads } from './read-member-loads.ts';

/** What to start next, for a number of places. It names who is overloaded: for office, steering group, auditors. */
export interface LoadedSelection {
  readonly load: PortfolioLoad;
  readonly places: number;
  readonly selection: Result<Selection, string>;
  readonly loads: readonly MemberLoad[];
  /** The round that gave the points; null where none is released. */
  readonly round: SelectionSource['round'];
}

/** `typed`: the number of places as the address gives it; null for what is free. */
export const loadSelection = async (
  { database, clock }: Services,
  alliance: Alliance,
  principal: Principal,
  typed: string | null,
): Promise<LoadedSelection> => {
  const today = clock.today();
  const read = await database.inAlliance(
    alliance.id,
    async (tx) => {
      const projects = await readProjects(tx, today);
      const source = await readSelectionSource(tx, readerOf(principal, alliance.id, today), today);
      return {
        load: portfolioLoad(projects, await listParallelLimits(tx), today),
        loads: await readMemberLoads(tx, projects, today),
        candidates: [...source.ready.map(fromBundle), ...(await readWaitingCandidates(tx, projects, source))],
        round: source.round,
      };
    },
    'snapshot',
  );
  const { candidates, ...known } = read;
  const places = placesOf(typed, known.load.free);
  return { ...known, places, selection: bestSelection(candidates, known.loads, places) };
};

const fromBundle = ({
  id,
  title,
  points,
  round,
  memberKeys,
  isSample,
}: SelectionSource['ready'][number]): SelectionCandidate => ({
  id,
  kind: 'buendel',
  title,
  path: `/buendel/${id}`,
  points,
  memberKeys,
  isSample,
  pointsFrom: round === null ? 'ohne Rückmeldungen' : `Bündel, Zahlen aus „${round}“`,
});

/** Points of a waiting project: of the bundle it was made from, otherwise of its area in the latest round. */
async function readWaitingCandidates(
  tx: Tx,
  projects: readonly ProjectSummary[],
  { bundlePoints, areaPoints }: SelectionSource,
): Promise<SelectionCandidate[]> {
  const keyOf = new Map((await listMembers(tx)).map(({ id, member }) => [id, member.key]));
  const candidates = await listAllCandidates(tx);
  return projects
    .filter(({ state, kind }) => state?.state === 'warteliste' && isInMatrix(kind))
    .map((project) => {
      const { origin, areaSlug, areaName } = project;
      const ofBundle = origin?.kind === 'bundle' ? bundlePoints.get(origin.id) : undefined;
      const ofArea = areaSlug === null ? undefined : areaPoints.get(areaSlug);
      return {
        id: project.id,
        kind: 'warteliste',
        title: project.title,
        isSample: project.isSample,
        path: projectSubject(project).path,
        points: ofBundle ?? ofArea ?? null,
        pointsFrom: fromText(ofBundle, ofArea, areaName),
        memberKeys: (candidates.get(project.id) ?? []).flatMap(({ memberId }) => keyOf.get(memberId) ?? []),
      } as const;
    });
}

function fromText(ofBundle: number | undefined, ofArea: number | undefined, area: string | null): string {
  if (ofBundle !== undefined) return 'Bündel, aus dem es entstand';
  return ofArea === undefined ? 'nicht bewertet' : `Aufgabenbereich „${area ?? ''}“`;
}
