import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { NoticeDetail } from '../../use-cases/notices/load-notices.ts';
import type { TypedStep } from './notice-answer.ts';

/** What the page of a notice shows, in all its panels. */
export interface NoticeViewProps {
  /** Address of this page. */
  readonly own: string;
  readonly detail: NoticeDetail;
  readonly today: CalendarDate;
  readonly mayEdit: boolean;
  readonly message: string;
  readonly errors: readonly FieldError[];
  readonly typed: TypedStep;
}
