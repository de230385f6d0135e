import type { NoticeDraft, NoticeRefusal } from '../../domain/information/check-notice.ts';
import type { StaffNotice } from '../../domain/information/staff-notice.ts';

export interface NoticeFormProps {
  readonly action: string;
  readonly back: string;
  /** Where another occasion gives another text to start from; null where a text is there. */
  readonly start: string | null;
  readonly stored: StaffNotice | null;
  readonly draft: NoticeDraft;
  readonly refusals: readonly NoticeRefusal[];
}
