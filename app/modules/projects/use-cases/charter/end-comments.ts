import type { Acting } from '../../../../platform/acting.ts';
import { closeSent, withdrawSent } from '../../../decisions/index.ts';
import type { RunningDocument } from '../../domain/charter/plan-issue.ts';

/**
 * Ends the comment round once the charter goes to signature: nobody is asked about the draft and the charter at the same
 * time. Closed where all have answered, else taken back; the mail about the charter tells them.
 */
export async function endComments(acting: Acting, comments: RunningDocument | undefined): Promise<void> {
  if (comments?.state !== 'im-umlauf') return;
  const closed = await closeSent(acting, comments.id);
  if (closed.ok) return;
  const ended = await withdrawSent(acting, { id: comments.id, reason: ENDED }, []);
  if (!ended.ok) throw new Error(`a comment round could not be ended: ${JSON.stringify(ended.error)}`);
}

const ENDED = 'Die Abstimmung ist beendet: Der Projektauftrag geht jetzt zur Unterschrift.';
