import type { Acting } from '../../../../platform/acting.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';

/** Tells the audit trail what was done to a round. Never what a member answered: the trail is read before the release. */
export const recordRoundAct = (
  { tx, alliance, at, actor }: Acting,
  roundId: string,
  act: 'created' | 'changed' | 'opened' | 'closed' | 'reopened' | 'released' | 'complexity-marked',
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `round.${act}`,
    subject: { kind: 'round', id: roundId },
    before,
    after,
  });
