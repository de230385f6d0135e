import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { Chapter } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import { ChapterText } from './chapter-text.tsx';

interface ChapterPanelProps {
  /** Address of the report. */
  readonly path: string;
  readonly number: number;
  readonly chapter: Chapter;
  readonly isOutdated: boolean;
  readonly mayKeep: boolean;
}

/** A chapter as it will be printed, with what can be done about it. */
export const ChapterPanel = ({ path, number, chapter, isOutdated, mayKeep }: ChapterPanelProps) => (
  <Panel
    title={`${number} ${CHAPTERS[chapter.key]}`}
    id={`kapitel-${chapter.key}-text`}
    aside={
      mayKeep && (
        <span className="gw-screen-only">
          {isOutdated && (
            <>
              <TextLink href={`${path}/kapitel/${chapter.key}/daten`}>
                Neu aus den Daten<span className="kern-sr-only">: {CHAPTERS[chapter.key]}</span>
              </TextLink>
              {', '}
            </>
          )}
          <TextLink href={`${path}/kapitel/${chapter.key}`}>
            Bearbeiten<span className="kern-sr-only">: {CHAPTERS[chapter.key]}</span>
          </TextLink>
        </span>
      )
    }
  >
    <ChapterText text={chapter.text} tables={chapter.tables} />
  </Panel>
);
