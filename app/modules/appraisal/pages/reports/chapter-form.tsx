import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { TEXT_MAX } from '../../domain/reports/check-text.ts';
import { CHAPTER_ACTS, type Chapter, isReleased } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import type { ReportRefusal } from '../../domain/reports/report-refusal.ts';
import { ReportTable } from './chapter-text.tsx';
import { errorAt, fieldErrors } from './report-places.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';

interface ChapterFormProps {
  /** Address of the report. */
  readonly back: string;
  readonly project: { readonly title: string; readonly isSample: boolean };
  /** The project or a chapter is made up. */
  readonly isSample: boolean;
  readonly chapter: Chapter;
  readonly isOutdated: boolean;
  /** The latest first. */
  readonly versions: readonly Chapter[];
  /** The earlier version whose text stands in the form. */
  readonly earlier: Chapter | undefined;
  readonly text: string;
  readonly refusals: readonly ReportRefusal[];
}

/** The words of a chapter, to be changed, above the tables that only data change. */
export function ChapterForm(props: ChapterFormProps) {
  const { back, project, chapter, text, refusals } = props;
  const errors = fieldErrors(refusals, 'text');
  const here = `${back}/kapitel/${chapter.key}`;
  const isCrossed = refusals.some(({ field }) => field === 'konflikt');
  return (
    <>
      <PageTitle
        title={CHAPTERS[chapter.key]}
        lead={project.title}
        actions={
          <LinkButton href={`${here}/daten`} icon="calculate">
            Neu aus den Daten
          </LinkButton>
        }
      />
      <ErrorSummary errors={errors} />
      <ReportSampleNotice project={project} isSample={props.isSample} />
      <Notices here={here} {...props} />
      {isCrossed && <Crossing fields={[{ id: 'text', label: 'Text', stored: chapter.text, typed: text }]} />}
      <WordingPanel here={here} {...props} />
      <Tables chapter={chapter} />
      <History here={here} versions={props.versions} />
    </>
  );
}

/** What to mind before the words are changed. */
const Notices = ({ here, chapter, isOutdated, earlier }: ChapterFormProps & { readonly here: string }) => (
  <>
    {isReleased(chapter) && (
      <Notice title="Dieses Kapitel ist freigegeben">
        <p>Wenn Sie es ändern, muss es noch einmal freigegeben werden.</p>
      </Notice>
    )}
    {isOutdated && (
      <Notice tone="warning" title="Die Daten haben sich geändert">
        <p>
          Seit dem Entwurf sagen die Daten etwas anderes.{' '}
          <TextLink href={`${here}/daten`}>Unterschiede ansehen</TextLink>
        </p>
      </Notice>
    )}
    {earlier && (
      <Notice title={`Im Formular steht der Text vom ${germanDate(germanDay(earlier.at))}`}>
        <p>Er gilt erst wieder, wenn Sie speichern.</p>
      </Notice>
    )}
  </>
);

/** The words of the chapter, to be changed. */
function WordingPanel({ here, back, chapter, text, refusals }: ChapterFormProps & { readonly here: string }) {
  const errors = fieldErrors(refusals, 'text');
  return (
    <Panel title="Text" id="kapiteltext">
      <Form action={here} hidden={{ version: String(chapter.version) }}>
        <FormRow>
          <TextArea
            id="text"
            name="text"
            label="Wortlaut"
            hint="Eine Leerzeile trennt Absätze. „## “ am Zeilenanfang macht eine Überschrift, „- “ einen Listenpunkt."
            rows={18}
            value={text}
            maxLength={TEXT_MAX}
            error={errorAt(errors, 'text')}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            Speichern
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const Tables = ({ chapter }: { readonly chapter: Chapter }) =>
  chapter.tables.length > 0 && (
    <Panel title="Tabellen" id="tabellen">
      <p className="gw-note">Sie stehen unter dem Text und ändern sich nur mit den Daten.</p>
      {chapter.tables.map((table) => (
        <ReportTable key={table.caption} table={table} />
      ))}
    </Panel>
  );

const History = ({ here, versions }: { readonly here: string; readonly versions: readonly Chapter[] }) => (
  <Panel>
    <Disclosure summary={`Verlauf (${versions.length})`} id="verlauf">
      <ul className="gw-list">
        {versions.map(({ version, act, at, byLabel, note }, index) => (
          <li key={version}>
            {germanDate(germanDay(at))}: {CHAPTER_ACTS[act]}, {byLabel}
            {note !== '' && ` (${note})`}
            {index > 0 && (
              <>
                {' '}
                <TextLink href={`${here}?fassung=${version}`}>
                  Diesen Text ins Formular holen<span className="kern-sr-only"> (Fassung {version})</span>
                </TextLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  </Panel>
);
