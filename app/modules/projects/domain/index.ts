/** What other modules may use of the rules about undertakings and who takes part in them. */
export { OUTCOMES } from './life/outcome.ts';
export type { SampleCharter, SampleProject } from './life/sample-project.ts';
export {
  buildParticipationMatrix,
  type MatrixUndertaking,
} from './matrix/build-participation-matrix.ts';
export { comparePrintedSums } from './matrix/compare-printed-sums.ts';
export { listFindings } from './matrix/list-findings.ts';
export { MATRIX_CELL_WORDS } from './matrix/matrix-words.ts';
export { printedMark } from './matrix/participation-csv.ts';
export { type PrintedMatrix, readPrintedMatrix } from './matrix/read-printed-matrix.ts';
export {
  type MatrixCandidate,
  matrixDateFor,
  type ReportYear,
} from './matrix/report-year.ts';
export { decideResponsibility } from './participation/decide-responsibility.ts';
export {
  type Cell,
  ROLE_LABELS,
  ROLES,
  type Role,
} from './participation/participation.ts';
export {
  RESPONSIBILITY_RULES,
  type ResponsibilityRuleId,
} from './participation/responsibility-rules.ts';
export { startedOn } from './participation/started-on.ts';
export type { DatedCount } from './portfolio/dated-count.ts';
export type { Stage } from './process/stage.ts';
export { STANDARD_TEMPLATES } from './process/standard-templates.ts';
export { templateStages } from './process/template-stages.ts';
export { dayText } from './undertakings/day-text.ts';
export type { DatePrecision } from './undertakings/precision.ts';
export { trailWord } from './undertakings/trail-words.ts';
export {
  hasProjectGroup,
  isEnd,
  isInMatrix,
  isOver,
  type StateEntry,
  stateAt,
  UNDERTAKING_KIND_LABELS,
  UNDERTAKING_STATE_LABELS,
  type UndertakingKind,
  type UndertakingState,
} from './undertakings/undertaking.ts';
export { AS_REPORTED } from './undertakings/undertaking-record.ts';
