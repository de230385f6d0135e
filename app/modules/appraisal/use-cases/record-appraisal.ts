import type { Acting } from '../../../platform/acting.ts';
import { recordChange } from '../../../platform/audit/record-change.ts';

/** Tells the audit trail what was done in the appraisal of a project; call it last. */
export const recordAppraisal = (
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
    action: `appraisal.${act}`,
    subject: { kind: 'appraisal', id: slug },
    before,
    after,
  });
