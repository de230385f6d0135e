import { APPRAISAL_TOPICS } from '../../appraisal/index.ts';
import { TOPICS, type TopicReader } from '../../decisions/index.ts';
import { WAITING_TOPICS } from '../../needs/index.ts';
import { PROJECT_TOPICS } from '../../projects/index.ts';
import { SURVEY_TOPICS } from '../../surveys/index.ts';

/** Everything that can wait for someone: for the inbox, the overview and the daily mail. */
export const INBOX_TOPICS: readonly TopicReader[] = [
  ...TOPICS,
  ...WAITING_TOPICS,
  ...PROJECT_TOPICS,
  ...SURVEY_TOPICS,
  ...APPRAISAL_TOPICS,
];
