import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Badge, SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { DUTY_LABELS } from '../../domain/notices/occasions.ts';
import { latestDay, type NoticeCase } from '../../use-cases/notices/read-cases.ts';
import { distanceText, isOpen, latestText, NoticeBadge } from './notice-texts.tsx';

/** The columns of a list of notices. */
export const noticeColumns = (base: string, today: CalendarDate): readonly Column<NoticeCase>[] => [
  {
    id: 'title',
    header: 'Vorhaben',
    cell: ({ id, title, isSample }) => (
      <>
        <TextLink href={`${base}/${id}`}>{title}</TextLink> {isSample && <SampleDataBadge />}
      </>
    ),
    rowHeader: true,
    card: 'title',
  },
  {
    id: 'duty',
    header: 'Pflicht',
    cell: ({ rule }) => `${DUTY_LABELS[rule.duty]}, ${rule.source}`,
    card: 'wide',
  },
  { id: 'state', header: 'Stand', cell: (notice) => <NoticeBadge {...notice} />, card: 'meta' },
  {
    id: 'latest',
    header: 'Spätester Tag',
    cell: (notice) => <Latest notice={notice} today={today} />,
    card: 'wide',
    cardLabel: 'Spätester Tag',
  },
  {
    id: 'start',
    header: 'Geplanter Beginn',
    cell: ({ startsOn }) => germanDate(startsOn),
    card: 'value',
    cardLabel: 'Beginn',
  },
];

function Latest({ notice, today }: { readonly notice: NoticeCase; readonly today: CalendarDate }) {
  const day = latestDay(notice);
  if (day === null || !isOpen(notice.state)) return <>{latestText(notice.latest)}</>;
  const distance = distanceText(day, today);
  return (
    <>
      {germanDate(day)} {day < today ? <Badge tone="warning">{distance}</Badge> : `(${distance})`}
    </>
  );
}
