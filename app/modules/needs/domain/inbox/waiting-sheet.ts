import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { SheetState } from '../answers/answer.ts';

/** A sheet of an open round that its head has not released. */
export interface OpenSheet {
  readonly slug: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly dueOn: CalendarDate | null;
  readonly openedOn: CalendarDate;
  readonly memberKey: string;
  readonly member: string;
  readonly state: SheetState;
  /** Since when it lies before the head; null where it does not. */
  readonly handedInOn: CalendarDate | null;
}

/** As whom someone works on a sheet; a deputy counts as the head. */
export type SheetPart = 'leitung' | 'beauftragte';

/**
 * What of a sheet waits for someone: to fill it in, for the head also to release it. What lies before the head waits for
 * the delegate no more: null.
 */
export function waitingSheet(sheet: OpenSheet, part: SheetPart): WaitingItem | null {
  const task = taskOf(sheet, part);
  if (task === null) return null;
  const { slug, title, isSample, dueOn, openedOn, memberKey, handedInOn } = sheet;
  return {
    kind: 'bogen',
    title,
    task,
    path: `/runden/${slug}/antwort/${memberKey}`,
    overviewPath: `/runden/${slug}/rueckmeldungen`,
    memberKey,
    dueOn,
    waitsSince: part === 'leitung' ? (handedInOn ?? openedOn) : openedOn,
    amount: null,
    isSample,
  };
}

function taskOf({ state, member }: OpenSheet, part: SheetPart): string | null {
  switch (state) {
    case 'freigegeben':
      return null;
    case 'zur-freigabe':
      return part === 'leitung' ? `Bogen prüfen und freigeben für ${member}` : null;
    case 'offen':
    case 'in-arbeit':
      return part === 'leitung'
        ? `Bogen ausfüllen und freigeben für ${member}`
        : `Bogen ausfüllen für ${member}`;
  }
}
