import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { DeliveryDraft } from '../../domain/information/check-delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import type { ToldMember } from '../../use-cases/information/read-notices.ts';

export interface DeliveryFormProps {
  /** Address of the text. */
  readonly path: string;
  readonly member: ToldMember;
  readonly typed: DeliveryDraft | undefined;
  readonly today: CalendarDate;
  readonly isOnBehalf: boolean;
  readonly chosen: DeliveryStanding;
  readonly errors: readonly FieldError[];
}
