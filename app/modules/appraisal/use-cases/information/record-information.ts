import { recordActing } from '../../../../platform/audit/record-acting.ts';

/** Tells the audit trail what was done about the information of staff in a project; call it last. */
export const recordInformation = recordActing('appraisal');
