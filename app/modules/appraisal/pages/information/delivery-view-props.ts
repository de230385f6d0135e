import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DeliveryDraft, DeliveryRefusal } from '../../domain/information/check-delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import type { StaffNotice } from '../../domain/information/staff-notice.ts';
import type { ToldMember } from '../../use-cases/information/read-notices.ts';

export interface DeliveryViewProps {
  /** Address of the text. */
  readonly path: string;
  readonly notice: StaffNotice;
  readonly member: ToldMember;
  /** The group whose form is open; undefined where nothing is missing or the reader may not write. */
  readonly chosen: DeliveryStanding | undefined;
  readonly isOnBehalf: boolean;
  readonly mayWrite: boolean;
  readonly typed: DeliveryDraft | undefined;
  readonly refusals: readonly DeliveryRefusal[];
  readonly today: CalendarDate;
  readonly message: string | undefined;
}
