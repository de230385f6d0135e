import type { TopicReader } from '../../../decisions/index.ts';
import { readWaitingLife } from '../life/read-waiting-life.ts';
import { readWaitingPortfolio } from '../portfolio/read-waiting-portfolio.ts';
import { readWaitingSchedules } from '../schedule/read-waiting-schedules.ts';
import { readWaitingTeam } from '../team/read-waiting-team.ts';

/** What projects know to wait for someone, one line a topic; sign-offs wait as documents of decisions. */
export const PROJECT_TOPICS: readonly TopicReader[] = [
  readWaitingLife,
  readWaitingTeam,
  readWaitingSchedules,
  readWaitingPortfolio,
];
