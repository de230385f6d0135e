import { type Alliance, listAlliances } from '../../../platform/alliances.ts';
import { type Principal, rolesIn } from '../../../platform/auth/access.ts';
import { wantsDigest } from '../../../platform/mail/mail-choice.ts';
import type { Services } from '../../../platform/services.ts';
import { readWaiting } from '../../decisions/index.ts';
import { type InboxSection, inboxEntries, inboxSections } from '../domain/inbox-entry.ts';
import { INBOX_TOPICS } from './inbox-topics.ts';

export interface Inbox {
  readonly sections: readonly InboxSection[];
  readonly total: number;
  /** Where the person holds a role, by name. */
  readonly alliances: readonly Alliance[];
  readonly wantsDigest: boolean;
}

/**
 * Everything that waits for someone, over all alliances where he holds a role: each is asked in a transaction of its
 * own, since none shows another alliance's rows, and the answers are merged here.
 */
export async function loadInbox(
  { database, clock }: Services,
  principal: Principal,
  read: typeof readWaiting = readWaiting,
): Promise<Inbox> {
  const today = clock.today();
  const alliances = (await listAlliances(database)).filter(
    ({ id }) => rolesIn(principal, id, today).length > 0,
  );
  const answers = await Promise.all(
    alliances.map(async (alliance) => {
      const viewer = { principal, allianceId: alliance.id, slug: alliance.slug };
      const items = await database.inAlliance(alliance.id, (tx) => read(tx, viewer, today, INBOX_TOPICS));
      return inboxEntries(items, alliance, today);
    }),
  );
  const entries = answers.flat();
  return {
    sections: inboxSections(entries, today),
    total: entries.length,
    alliances,
    wantsDigest: await wantsDigest(database, principal.accountId),
  };
}
