import { writeDailyMail } from './modules/decisions/index.ts';
import { INBOX_TOPICS } from './modules/portal/index.ts';
import type { Job } from './platform/jobs/ticker.ts';
import { deliverMail } from './platform/mail/deliver-mail.ts';
import type { Services } from './platform/services.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** Everything the server does without being asked. */
export const jobsOf = (services: Services): readonly Job[] => [
  { name: 'deliver-mail', everyMs: 5 * SECOND_MS, run: (signal) => deliverMail(services, signal) },
  {
    name: 'daily-mail',
    everyMs: 5 * MINUTE_MS,
    run: (signal) => writeDailyMail(services, signal, INBOX_TOPICS),
  },
];
