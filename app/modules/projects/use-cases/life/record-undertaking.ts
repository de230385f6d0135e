import type { Acting } from '../../../../platform/acting.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';

/**
 * Tells the audit trail what was done to an undertaking; call it last. `after` holds all that the act changed, as it is
 * stored: from these entries alone the state of a project can be built again.
 */
export const recordUndertaking = (
  { tx, alliance, at, actor }: Acting,
  slug: string,
  act: string,
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `undertaking.${act}`,
    subject: { kind: 'undertaking', id: slug },
    before,
    after,
  });
