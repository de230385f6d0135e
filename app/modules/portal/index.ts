/** Front door of the portal: what the server does by itself needs to know what can wait for someone. */
export { INBOX_TOPICS } from './use-cases/inbox-topics.ts';
