import { recordActing } from '../../../../platform/audit/record-acting.ts';

/** Tells the audit trail what was done to a round. Never what a member answered: the trail is read before the release. */
export const recordRoundAct = recordActing<
  'created' | 'changed' | 'opened' | 'closed' | 'reopened' | 'released' | 'complexity-marked'
>('round');
