import { type LeadCandidate, mayKeepProject, type ProjectViewer } from './project-viewer.ts';

/**
 * Which of the members that a charter is meant for a viewer sees by name. Beside those who agreed they are still asked, or
 * not even that: office, steering group and auditors see them, whoever writes the charter, and each member itself
 * (practice 10).
 */
export function visibleCandidates<Candidate extends LeadCandidate>(
  viewer: Omit<ProjectViewer, 'actsFor'>,
  candidates: readonly Candidate[],
  agreedKeys: readonly string[],
): Candidate[] {
  const seesAll = viewer.seesAll || mayKeepProject(viewer, candidates);
  return candidates.filter(
    ({ memberKey }) => seesAll || viewer.memberKeys.includes(memberKey) || agreedKeys.includes(memberKey),
  );
}
