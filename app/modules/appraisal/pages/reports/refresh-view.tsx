import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { compareTexts } from '../../../../ui/compare-texts.ts';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { TextChanges } from '../../../../ui/text-changes.tsx';
import {
  type Chapter,
  type ChapterDraft,
  isEdited,
  isOutdated,
  sameTables,
  tableText,
} from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { fieldErrors } from './report-places.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';

interface RefreshViewProps {
  /** Address of the report. */
  readonly back: string;
  readonly project: { readonly isSample: boolean };
  readonly chapter: Chapter;
  readonly fresh: ChapterDraft;
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
  readonly refusals: readonly ReportRefusal[];
}

/** What would change if a chapter asked the data again; nothing is replaced before it was seen. */
export function RefreshView({ back, project, chapter, fresh, isSample, refusals }: RefreshViewProps) {
  const hasNews = isOutdated(chapter, fresh) || chapter.text !== fresh.text;
  return (
    <>
      <PageTitle
        title={`Neu aus den Daten: ${CHAPTERS[chapter.key]}`}
        lead="Vergleichen Sie, was jetzt im Bericht steht, mit dem, was die Daten heute sagen."
      />
      <ErrorSummary errors={fieldErrors(refusals, 'was')} />
      <ReportSampleNotice project={project} isSample={isSample} />
      {hasNews ? (
        <>
          {isEdited(chapter) && (
            <Notice tone="warning" title="Dieser Text wurde von Hand bearbeitet">
              <p>Wird er ersetzt, bleibt er im Verlauf des Kapitels und lässt sich von dort zurückholen.</p>
            </Notice>
          )}
          <Differences chapter={chapter} fresh={fresh} />
          <Choice back={back} chapter={chapter} />
        </>
      ) : (
        <Notice title="Die Daten sagen nichts Neues">
          <div className="gw-stack">
            <p>Das Kapitel ist auf dem Stand der Daten.</p>
            <div>
              <LinkButton href={back}>Zum Bericht</LinkButton>
            </div>
          </div>
        </Notice>
      )}
    </>
  );
}

const Differences = ({ chapter, fresh }: Pick<RefreshViewProps, 'chapter' | 'fresh'>) => (
  <>
    <Panel title="Text" id="text-vergleich">
      {chapter.text === fresh.text ? (
        <p>Der Text bleibt gleich.</p>
      ) : (
        <TextChanges paragraphs={compareTexts(chapter.text, fresh.text)} />
      )}
    </Panel>
    {(chapter.tables.length > 0 || fresh.tables.length > 0) && (
      <Panel title="Tabellen" id="tabellen-vergleich">
        {sameTables(chapter.tables, fresh.tables) ? (
          <p>Die Tabellen bleiben gleich.</p>
        ) : (
          <TextChanges paragraphs={compareTexts(linesOf(chapter), linesOf(fresh))} />
        )}
      </Panel>
    )}
  </>
);

const linesOf = ({ tables }: ChapterDraft): string => tables.map(tableText).join('\n');

const Choice = ({ back, chapter }: Pick<RefreshViewProps, 'back' | 'chapter'>) => (
  <Panel title="Übernehmen" id="uebernehmen">
    <Form
      action={`${back}/kapitel/${chapter.key}/daten`}
      hidden={{ version: String(chapter.version) }}
      narrow
    >
      <RadioGroup
        id="was"
        name="was"
        legend="Was soll übernommen werden?"
        value={isEdited(chapter) ? 'tabellen' : 'alles'}
        options={[
          { value: 'tabellen', label: 'Nur die Tabellen', hint: 'Der Text bleibt, wie er ist.' },
          { value: 'alles', label: 'Text und Tabellen', hint: 'Der Text wird ersetzt.' },
        ]}
      />
      <FormButtons>
        <Button type="submit" look="primary">
          Übernehmen
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);
