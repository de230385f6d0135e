import { draftChapter } from './draft-chapter.ts';
import { type Chapter, isOutdated } from './report-chapter.ts';
import type { ReportData } from './report-data.ts';
import type { ChapterKey, ReportKind } from './report-kind.ts';

/** Chapters whose facts a frozen report keeps a second time: who takes part, what it costs each, and the verdict. */
const KEPT_TWICE: readonly ChapterKey[] = ['beteiligte', 'vorteilhaftigkeit', 'empfehlung', 'zahlen'];

/**
 * Chapters that say something else than the figures that are frozen beside them: the data changed since they asked. One
 * whose words somebody wrote anew is not among them as long as its data are those of today.
 */
export const outdatedChapters = (
  chapters: readonly Chapter[],
  data: ReportData,
  kind: ReportKind,
): readonly ChapterKey[] =>
  KEPT_TWICE.filter((key) =>
    chapters.some((chapter) => chapter.key === key && isOutdated(chapter, draftChapter(key, data, kind))),
  );
