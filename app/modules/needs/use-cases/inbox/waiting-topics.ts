import type { TopicReader } from '../../../decisions/index.ts';
import { readWaitingValidations } from '../validation/read-waiting-validations.ts';

/** What needs knows to wait for someone, one line a topic. */
export const WAITING_TOPICS: readonly TopicReader[] = [readWaitingValidations];
