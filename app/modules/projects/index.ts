/** Front door of projects: undertakings, participation, dates. */
export { insertKeyDates, listKeyDates } from './store/key-date-store.ts';
export { insertParticipations } from './store/participation-store.ts';
export {
  insertCapacities,
  insertParallelLimits,
} from './store/portfolio-count-store.ts';
export { listRelatives } from './store/relative-store.ts';
export { insertReportYear, listReportYears } from './store/report-year-store.ts';
export { insertStages } from './store/stage-store.ts';
export {
  findSlug as findProjectSlug,
  insertUndertakings,
  listNames as listProjectNames,
} from './store/undertaking-store.ts';
export { PROJECT_TOPICS } from './use-cases/inbox/waiting-topics.ts';
export { createSuccessor } from './use-cases/life/create-successor.ts';
export { playSampleProject } from './use-cases/life/play-sample-project.ts';
export { readMatrix } from './use-cases/matrix/load-matrix.ts';
export {
  type ProjectMember,
  readParticipantsAt,
  readStayingMembers,
} from './use-cases/participation/read-participants.ts';
export { playSampleTemplate } from './use-cases/process/play-sample-template.ts';
export { decideStageByReport, readReportGate } from './use-cases/process/use-report-as-gate.ts';
export { listTeamRecipients, type TeamRecipients } from './use-cases/team/list-team-recipients.ts';
export { type ProjectScene, readProjectScene } from './use-cases/team/read-project-scene.ts';
export { readProjectViewer } from './use-cases/team/read-project-viewer.ts';
export { type AnsweredFault, withdrawByAnswer } from './use-cases/team/withdraw-by-answer.ts';
export { type ProjectSummary, readProjects } from './use-cases/undertakings/list-projects.ts';
