import type { Acting } from '../../../../platform/acting.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';

/** Tells the audit trail what was done to something that is exchanged; call it last. */
export const recordExchange = (
  { tx, alliance, at, actor }: Acting,
  id: string,
  act: string,
  after: unknown,
  before?: unknown,
): Promise<void> =>
  recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `exchange.${act}`,
    subject: { kind: 'exchange', id },
    before,
    after,
  });
