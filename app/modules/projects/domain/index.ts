/** What other modules may use of the rules about undertakings and who takes part in them. */
export {
  buildParticipationMatrix,
  type MatrixUndertaking,
} from './build-participation-matrix.ts';
export { comparePrintedSums } from './compare-printed-sums.ts';
export { decideResponsibility } from './decide-responsibility.ts';
export { listFindings } from './list-findings.ts';
export type {
  Cell,
  Role,
} from './participation.ts';
export { printedMark } from './participation-csv.ts';

export { type PrintedMatrix, readPrintedMatrix } from './read-printed-matrix.ts';
export {
  type MatrixCandidate,
  matrixDateFor,
  type ReportYear,
} from './report-year.ts';
export {
  RESPONSIBILITY_RULES,
  type ResponsibilityRuleId,
} from './responsibility-rules.ts';
export {
  hasProjectGroup,
  isEnd,
  isInMatrix,
  type StateEntry,
  UNDERTAKING_STATE_LABELS,
  type UndertakingKind,
  type UndertakingState,
} from './undertaking.ts';
