/** Front door of decisions: who may decide and sign, documents that go round, matters. They share the caller's transaction. */
export { listAnswers } from './store/circulation-answer-store.ts';
export { listVersions } from './store/circulation-version-store.ts';
export { listDeputiesOnDay } from './store/deputies-on-day-store.ts';
export { insertDeputies } from './store/deputy-store.ts';
export { insertMatterEvents } from './store/tracker-event-store.ts';
export { insertMatters } from './store/tracker-matter-store.ts';
export { insertMatterMembers } from './store/tracker-member-store.ts';
export { insertSteps } from './store/tracker-step-store.ts';
export { insertValueLimits } from './store/value-limit-store.ts';
export { readActingMembers } from './use-cases/authority/read-acting-members.ts';
export { close as closeSent, withdrawSent } from './use-cases/circulation/end-circulation.ts';
export { addVersion } from './use-cases/circulation/issue-version.ts';
export { listRecipients, type Recipient } from './use-cases/circulation/list-recipients.ts';
export { playActs, playSample } from './use-cases/circulation/play-sample.ts';
export {
  type DocumentStanding,
  type MemberStanding,
  readStandingsOf,
  readStandingsOfKind,
} from './use-cases/circulation/read-standings.ts';
export { readViewer } from './use-cases/circulation/read-viewer.ts';
export { addDraft, type NewDocument } from './use-cases/circulation/save-draft.ts';
export { sendOut } from './use-cases/circulation/send-document.ts';
export { readWaiting, TOPICS, type TopicReader, type Viewer } from './use-cases/inbox/read-waiting.ts';
export { writeDailyMail } from './use-cases/inbox/write-daily-mail.ts';
export { loadSampleNotice } from './use-cases/notices/load-sample-notice.ts';
export { NOTICE_READERS } from './use-cases/notices/notice-readers.ts';
export { readNoticeDates } from './use-cases/notices/read-notice-dates.ts';
export { playSampleSignatures } from './use-cases/signature/play-sample-signatures.ts';
