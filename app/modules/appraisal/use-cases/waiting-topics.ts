import type { TopicReader } from '../../decisions/index.ts';
import { readWaitingInformation } from './information/read-waiting-information.ts';
import { readWaitingChapters } from './reports/read-waiting-chapters.ts';
import { readWaitingObjections } from './reports/read-waiting-objections.ts';
import { readWaitingReports } from './reports/read-waiting-reports.ts';

/** What appraisals know to wait for someone, one line a topic; decisions on reports wait as documents of decisions. */
export const APPRAISAL_TOPICS: readonly TopicReader[] = [
  readWaitingInformation,
  readWaitingReports,
  readWaitingChapters,
  readWaitingObjections,
];
