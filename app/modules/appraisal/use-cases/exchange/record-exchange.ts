import { recordActing } from '../../../../platform/audit/record-acting.ts';

/** Tells the audit trail what was done to something that is exchanged; call it last. */
export const recordExchange = recordActing('exchange');
