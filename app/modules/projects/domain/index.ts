/** What other modules may use of the rules about undertakings and who takes part in them. */
export {
  buildParticipationMatrix,
  type MatrixColumn,
  type MatrixMember,
  type MatrixRow,
  type MatrixUndertaking,
  type ParticipationMatrix,
  type RoleCounts,
} from './build-participation-matrix.ts';
export { comparePrintedSums, type SumComparison } from './compare-printed-sums.ts';
export {
  decideResponsibility,
  type ResponsibilityDecision,
  type ResponsibilityFacts,
} from './decide-responsibility.ts';
export { FEW_PROJECTS, type Finding, type FindingKind, listFindings } from './list-findings.ts';
export {
  type Cell,
  isRepresented,
  isRole,
  noParticipation,
  orderedRoles,
  type Participation,
  ROLE_LABELS,
  ROLES,
  type Role,
  takesPart,
} from './participation.ts';
export { participationRows, printedMark } from './participation-csv.ts';
export {
  type CurrentParticipation,
  type ParticipationChange,
  type ParticipationRefusal,
  type ParticipationRequest,
  planParticipationChange,
} from './plan-participation-change.ts';
export { readPrintedMark } from './read-printed-mark.ts';
export { type PrintedMatrix, type PrintedRemark, readPrintedMatrix } from './read-printed-matrix.ts';
export {
  type ListedUndertaking,
  type MatrixCandidate,
  type MatrixChoice,
  matrixDateFor,
  type ReportYear,
} from './report-year.ts';
export {
  RESPONSIBILITY_RULES,
  type ResponsibilityRule,
  type ResponsibilityRuleId,
  type ResponsibilityThreshold,
} from './responsibility-rules.ts';
export {
  endedOn,
  hasProjectGroup,
  isEnd,
  isInMatrix,
  isUndertakingKind,
  isUndertakingState,
  type StateEntry,
  type StateHistory,
  stateAt,
  UNDERTAKING_KIND_LABELS,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATE_LABELS,
  UNDERTAKING_STATES,
  type UndertakingKind,
  type UndertakingState,
} from './undertaking.ts';
