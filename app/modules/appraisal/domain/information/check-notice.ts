import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isOccasion, type StaffNotice } from './staff-notice.ts';

export const NOTICE_TITLE_MAX = 160;
export const NOTICE_BODY_MAX = 8000;
/** Nobody is told of what lies further ahead. */
const AHEAD_MAX_DAYS = 366;

/** What was typed. */
export interface NoticeDraft {
  readonly occasion: string;
  readonly title: string;
  readonly onDay: string;
  readonly body: string;
}

export interface NoticeRefusal {
  readonly field: 'occasion' | 'title' | 'onDay' | 'body' | 'state' | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export type NoticeContent = Pick<StaffNotice, 'occasion' | 'title' | 'onDay' | 'body'>;

export const noticeRefusal = (field: NoticeRefusal['field'], message: string): NoticeRefusal => ({
  field,
  message,
});

/** Checks the text for one development; every reason at once. */
export function checkNotice(
  draft: NoticeDraft,
  today: CalendarDate,
): Result<NoticeContent, readonly NoticeRefusal[]> {
  const { occasion } = draft;
  const title = draft.title.trim();
  const body = draft.body.trim();
  const onDay = readGermanDay(draft.onDay);
  const isFar = onDay !== undefined && onDay > addDays(today, AHEAD_MAX_DAYS);
  const refusals = [
    ...(isOccasion(occasion) ? [] : [noticeRefusal('occasion', 'Wählen Sie, was sich entwickelt hat.')]),
    ...(title === '' || title.length > NOTICE_TITLE_MAX
      ? [noticeRefusal('title', `Geben Sie einen Titel mit höchstens ${NOTICE_TITLE_MAX} Zeichen an.`)]
      : []),
    ...(onDay === undefined
      ? [noticeRefusal('onDay', 'Geben Sie den Tag der Entwicklung an, zum Beispiel 21.11.2026.')]
      : []),
    ...(isFar
      ? [noticeRefusal('onDay', 'Dieser Tag liegt mehr als ein Jahr voraus. Prüfen Sie das Jahr.')]
      : []),
    ...(body === '' ? [noticeRefusal('body', 'Schreiben Sie, was die Beschäftigten wissen sollen.')] : []),
    ...(body.length > NOTICE_BODY_MAX
      ? [noticeRefusal('body', `Kürzen Sie den Text auf höchstens ${NOTICE_BODY_MAX} Zeichen.`)]
      : []),
  ];
  if (refusals.length > 0 || onDay === undefined || !isOccasion(occasion)) return fail(refusals);
  return ok({ occasion, title, onDay, body });
}
