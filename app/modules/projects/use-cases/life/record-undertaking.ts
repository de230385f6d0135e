import { recordActing } from '../../../../platform/audit/record-acting.ts';

/**
 * Tells the audit trail what was done to an undertaking; call it last. `after` holds all that the act changed, as it is
 * stored: from these entries alone the state of a project can be built again.
 */
export const recordUndertaking = recordActing('undertaking');
