import type { TopicReader } from '../../../decisions/index.ts';
import { readWaitingSurveys } from '../mayor-survey/read-waiting-surveys.ts';
import { readWaitingProposals } from '../proposals/read-waiting-proposals.ts';
import { readWaitingValidations } from '../validation/read-waiting-validations.ts';
import { readWaitingSheets } from './read-waiting-sheets.ts';

/** What needs knows to wait for someone, one line a topic. */
export const WAITING_TOPICS: readonly TopicReader[] = [
  readWaitingSheets,
  readWaitingValidations,
  readWaitingSurveys,
  readWaitingProposals,
];
