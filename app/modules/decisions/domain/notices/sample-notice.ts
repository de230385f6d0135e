import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { OccasionId } from './occasions.ts';
import type { NoticeStep } from './transitions.ts';

/** A made-up notice of the demo. */
export interface SampleNotice {
  readonly title: string;
  readonly occasion: OccasionId;
  readonly startsOn: CalendarDate;
  readonly memberKeys: readonly string[];
  /** Places of the checklist that are filled. */
  readonly papers: readonly string[];
  readonly steps: readonly {
    readonly step: NoticeStep;
    readonly on: CalendarDate | null;
    readonly recipient: string;
    readonly way: string;
    readonly remark: string;
  }[];
}
