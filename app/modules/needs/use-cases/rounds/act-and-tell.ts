import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listRoundRecipients, type RoundRecipient } from './list-recipients.ts';

/** Opens the transaction of an act on a round that its members are told of; who they are is read before. */
export async function actAndTell<T>(
  services: Services,
  alliance: Alliance,
  actor: string,
  act: (acting: Acting, recipients: readonly RoundRecipient[]) => Promise<T>,
): Promise<T> {
  const recipients = await listRoundRecipients(services, alliance);
  return inActing(services, alliance, actor, (acting) => act(acting, recipients));
}
