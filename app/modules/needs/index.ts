/** Front door of needs: rounds, what the latest one says, sections by link; within the caller's transaction. */
export { type ComparisonRecord, findComparison } from './store/comparison-store.ts';
export { insertRound, type NewRound } from './store/round-store.ts';
export type { BundleActing } from './use-cases/bundles/bundle-acting.ts';
export { placeMember } from './use-cases/bundles/change-bundle-member.ts';
export { addBundle } from './use-cases/bundles/create-bundle.ts';
export { listReadyBundles } from './use-cases/bundles/list-ready-bundles.ts';
export { markBundleTaken } from './use-cases/bundles/mark-bundle-taken.ts';
export { type BundleResult, readBundleResult } from './use-cases/bundles/read-bundle-result.ts';
export {
  type ReadyBundle,
  readReadyBundles,
  readSelectionSource,
  type SelectionSource,
} from './use-cases/bundles/read-selection-source.ts';
export { moveBundle } from './use-cases/bundles/step-bundle.ts';
export { writeComparison } from './use-cases/comparison/record-comparison.ts';
export { FOLLOW_UP_READERS } from './use-cases/follow-up/follow-up-readers.ts';
export { type Contact, listContacts } from './use-cases/follow-up/list-contacts.ts';
export { playSampleRound } from './use-cases/follow-up/play-sample-round.ts';
export { readMissingSheets } from './use-cases/follow-up/read-missing-sheets.ts';
export { WAITING_TOPICS } from './use-cases/inbox/waiting-topics.ts';
export { loadSampleSurvey } from './use-cases/mayor-survey/load-sample-survey.ts';
export { attachProposalTarget } from './use-cases/proposals/attach-target.ts';
export { findTakenUp } from './use-cases/proposals/find-taken-up.ts';
export { loadSampleProposal } from './use-cases/proposals/load-sample-proposal.ts';
export { readNeedDays } from './use-cases/proposals/read-need-days.ts';
export { readNeedsOverview } from './use-cases/ranking/read-needs-overview.ts';
export { findPublicRound } from './use-cases/rounds/find-public-round.ts';
export { readerOf } from './use-cases/rounds/reader-of.ts';
export {
  type DeadLink,
  findLinkedSection,
} from './use-cases/sections/find-linked-section.ts';
export { findHeldLink, sendSectionLink } from './use-cases/sections/send-section-link.ts';
export { type SectionKeeper, takeSectionStep } from './use-cases/sections/take-section-step.ts';
export { playSampleValidation } from './use-cases/validation/play-sample-validation.ts';
