import type { TopicReader } from '../../decisions/index.ts';
import { readWaitingInformation } from './information/read-waiting-information.ts';

/** What appraisals know to wait for someone, one line a topic. */
export const APPRAISAL_TOPICS: readonly TopicReader[] = [readWaitingInformation];
