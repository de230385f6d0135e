import type { Alliance } from '../../../platform/alliances.ts';
import type { MailState } from '../../../platform/mail/mail-states.ts';
import { countOutbox, listOutbox, type OutboxMail } from '../../../platform/mail/outbox-store.ts';
import type { Services } from '../../../platform/services.ts';

export const OUTBOX_PAGE_SIZE = 50;

export interface Outbox {
  readonly mails: readonly OutboxMail[];
  readonly counts: ReadonlyMap<MailState, number>;
  /** Whether e-mail can leave at all. */
  readonly hasServer: boolean;
}

/** One page of an alliance's outbox, newest first, of one state where one is named. `page` counts from 1. */
export function listOutboxPage(
  { database, config }: Services,
  alliance: Alliance,
  state: MailState | undefined,
  page: number,
): Promise<Outbox> {
  const offset = (page - 1) * OUTBOX_PAGE_SIZE;
  return database.inAlliance(alliance.id, async (tx) => ({
    mails: await listOutbox(tx, state, { offset, limit: OUTBOX_PAGE_SIZE }),
    counts: await countOutbox(tx),
    hasServer: config.mail !== undefined,
  }));
}
