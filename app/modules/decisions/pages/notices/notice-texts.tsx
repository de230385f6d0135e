import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount, germanDate } from '../../../../foundation/german.ts';
import type { Result } from '../../../../foundation/result.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { daysLate, type LatestDay } from '../../domain/notices/latest-day.ts';
import { NOTICE_RESULT_LABELS, NOTICE_STATE_LABELS } from '../../domain/notices/notice-words.ts';
import type { NoticeResult, NoticeState } from '../../domain/notices/transitions.ts';

interface Standing {
  readonly state: NoticeState;
  readonly result: NoticeResult | null;
}

const TONES: Readonly<Record<NoticeState, Tone>> = {
  'in-vorbereitung': 'neutral',
  bereit: 'info',
  eingereicht: 'info',
  beantwortet: 'success',
  zurueckgezogen: 'neutral',
};

/** The state as a badge; an answer says what it is. */
export function NoticeBadge({ state, result }: Standing) {
  const tone = result === 'beanstandet' ? 'danger' : TONES[state];
  return <Badge tone={tone}>{result ? NOTICE_RESULT_LABELS[result] : NOTICE_STATE_LABELS[state]}</Badge>;
}

export const isOpen = (state: NoticeState): boolean => state === 'in-vorbereitung' || state === 'bereit';

/** "21.11.2026", or that the law names none, or why it is not known. */
export const latestText = (latest: Result<LatestDay | null, string>): string =>
  !latest.ok ? 'nicht bekannt' : latest.value ? germanDate(latest.value.date) : 'keine Frist im Gesetz';

/** How far away the latest day is: "noch 12 Tage", "heute", "seit 3 Tagen vorbei". */
export function distanceText(latest: CalendarDate, today: CalendarDate): string {
  const late = daysLate(today, latest);
  if (late === 0) return 'heute';
  return late < 0
    ? `noch ${germanCount(-late, 'Tag', 'Tage')}`
    : `seit ${germanCount(late, 'Tag', 'Tagen')} vorbei`;
}
