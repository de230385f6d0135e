import { recordActing } from '../../../platform/audit/record-acting.ts';

/** Tells the audit trail what was done in the appraisal of a project; call it last. */
export const recordAppraisal = recordActing('appraisal');
