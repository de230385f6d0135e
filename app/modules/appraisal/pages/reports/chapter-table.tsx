import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { openGaps } from '../../domain/reports/check-text.ts';
import { isEdited, isReleased } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import type { ShownChapter } from '../../use-cases/reports/load-report.ts';

/** Id of the list of chapters. */
export const CHAPTER_LIST = 'kapitel';

interface ChapterTableProps {
  readonly path: string;
  readonly chapters: readonly ShownChapter[];
  readonly mayKeep: boolean;
}

/** Chapters in their order with where each stands. */
export const ChapterTable = ({ path, chapters, mayKeep }: ChapterTableProps) => (
  <Panel title="Kapitel" id={CHAPTER_LIST} flush>
    <DataTable
      caption="Kapitel des Berichts mit ihrem Stand"
      columns={columns(path, chapters, mayKeep)}
      rows={chapters}
      rowKey={({ key }) => key}
      cards
    />
  </Panel>
);

const columns = (
  path: string,
  chapters: readonly ShownChapter[],
  mayKeep: boolean,
): readonly Column<ShownChapter>[] => [
  {
    id: 'kapitel',
    header: 'Kapitel',
    rowHeader: true,
    card: 'title',
    cell: (shown) => (
      <>
        {chapters.indexOf(shown) + 1}{' '}
        {mayKeep && shown.chapter ? (
          <TextLink href={`${path}/kapitel/${shown.key}`}>{CHAPTERS[shown.key]}</TextLink>
        ) : (
          CHAPTERS[shown.key]
        )}
      </>
    ),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ chapter, isOutdated }) => <ChapterBadge chapter={chapter} isOutdated={isOutdated} />,
  },
  {
    id: 'text',
    header: 'Text',
    card: 'meta',
    cell: ({ chapter }) =>
      chapter ? isEdited(chapter) ? 'bearbeitet' : 'aus den Daten' : <NoValue spoken="nicht entworfen" />,
  },
  {
    id: 'zuletzt',
    header: 'Zuletzt',
    card: 'meta',
    cell: ({ chapter }) =>
      chapter ? `${germanDate(germanDay(chapter.at))}, ${chapter.byLabel}` : <NoValue spoken="nie" />,
  },
];

/** Where a chapter stands: first what keeps it from being released. */
function ChapterBadge({ chapter, isOutdated }: Pick<ShownChapter, 'chapter' | 'isOutdated'>) {
  if (!chapter) return <Badge icon="hourglass">noch nicht entworfen</Badge>;
  if (isOutdated)
    return (
      <Badge tone="warning" icon="warning">
        Daten haben sich geändert
      </Badge>
    );
  if (isReleased(chapter))
    return (
      <Badge tone="success" icon="checkCircle">
        freigegeben
      </Badge>
    );
  return openGaps(chapter.text).length > 0 ? (
    <Badge tone="warning" icon="warning">
      Lücken
    </Badge>
  ) : (
    <Badge tone="info" icon="edit">
      in Arbeit
    </Badge>
  );
}
