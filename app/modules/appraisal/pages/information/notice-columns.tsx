import { germanDate } from '../../../../foundation/german.ts';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { OCCASIONS } from '../../domain/information/staff-notice.ts';
import type { ShownNotice } from '../../use-cases/information/read-notices.ts';
import { NoticeBadge, progressText } from './information-words.tsx';

export const noticeColumns = (list: string): readonly Column<ShownNotice>[] => [
  {
    id: 'titel',
    header: 'Information',
    rowHeader: true,
    card: 'title',
    cell: ({ notice }) => <TextLink href={`${list}/${notice.id}`}>{notice.title}</TextLink>,
  },
  { id: 'anlass', header: 'Anlass', card: 'meta', cell: ({ notice }) => OCCASIONS[notice.occasion] },
  { id: 'tag', header: 'Tag', card: 'meta', cell: ({ notice }) => germanDate(notice.onDay) },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ notice, progress }) => <NoticeBadge state={notice.state} progress={progress} />,
  },
  { id: 'erreicht', header: 'Erreicht', card: 'wide', cell: ({ progress }) => progressText(progress) },
];
