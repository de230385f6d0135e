import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { canBeReminded } from '../../domain/circulation/can-be-reminded.ts';
import { updateRemindedOn } from '../../store/circulation-party-store.ts';
import { recordDocumentAct } from './acting.ts';
import { askMember } from './ask-members.ts';
import { listRecipients } from './list-recipients.ts';
import { lockCirculation } from './load-circulation.ts';

/**
 * Reminds every member whose answer is due, each at most once a day; answers how many. By hand it is one click; before
 * the deadline the program calls it by itself.
 */
export async function remindMembers(
  services: Services,
  alliance: Alliance,
  documentId: string,
  actor: string,
): Promise<Result<number, 'unknown'>> {
  const recipients = await listRecipients(services, alliance);
  return inActing(services, alliance, actor, async (acting) => {
    const circulation = await lockCirculation(acting.tx, documentId);
    if (!circulation) return fail('unknown');
    const { today, tx } = acting;
    const due = circulation.parties.filter((party) => canBeReminded(circulation.document, party, today));
    const reachable = due.filter(({ memberKey }) =>
      recipients.some((known) => known.memberKey === memberKey),
    );
    for (const party of reachable) {
      await updateRemindedOn(tx, party, today);
      await askMember(acting, circulation, party, recipients, {
        occasion: { kind: 'erinnerung' },
        key: `umlauf-erinnerung/${documentId}/${party.memberKey}/${today}`,
      });
    }
    const members = reachable.map(({ memberKey }) => memberKey);
    if (members.length > 0) await recordDocumentAct(acting, documentId, 'reminded', { members });
    return ok(members.length);
  });
}
