import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { unreleased } from '../../domain/reports/plan-release.ts';
import { REPORT_KINDS } from '../../domain/reports/report-kind.ts';
import type { ReportPage } from '../../use-cases/reports/load-report.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { ChapterPanel } from './chapter-panel.tsx';
import { CHAPTER_LIST, ChapterTable } from './chapter-table.tsx';
import { ConsentPanel, OwnConsents } from './consent-panel.tsx';
import { chapterAnchor, ReleasePanel } from './release-panel.tsx';
import { fieldErrors } from './report-places.tsx';
import { ReportSampleNotice } from './report-sample-notice.tsx';
import type { ReportViewProps } from './report-view-props.ts';

/** A report as it is being written: its chapters with their states, then their words. */
export function ReportView(props: ReportViewProps) {
  const { path, page, refusals, message } = props;
  const { scene, kind } = page;
  const drafted = page.chapters.filter(({ chapter }) => chapter !== undefined);
  const here = `${path}/berichte/${kind}`;
  return (
    <>
      <PageTitle
        title={`${REPORT_KINDS[kind].label}: ${scene.project.title}`}
        lead="Die Texte sind aus den Daten entworfen und dürfen geändert werden. Tabellen ändern sich nur mit den Daten."
        actions={drafted.length > 0 && mayReadDraft(page) && <DraftFiles path={here} />}
      />
      <AppraisalTabs path={path} page="berichte" />
      <ErrorSummary errors={fieldErrors(refusals, CHAPTER_LIST, chapterAnchor(page))} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      <ReportSampleNotice project={scene.project} isSample={page.isSample} />
      {drafted.length === 0 ? <NotDrafted path={here} page={page} /> : <Chapters {...props} here={here} />}
    </>
  );
}

/** Whoever keeps the project, and the steering group and auditors, read what is not released yet (practice 10). */
export const mayReadDraft = ({ scene: { mayKeep, viewer } }: Pick<ReportPage, 'scene'>): boolean =>
  mayKeep || viewer.seesAll;

const DraftFiles = ({ path }: { readonly path: string }) => (
  <>
    <LinkButton href={`${path}/entwurf.pdf`} icon="download">
      Entwurf als PDF
    </LinkButton>
    <LinkButton href={`${path}/entwurf.docx`} icon="download">
      Entwurf für Word
    </LinkButton>
  </>
);

const NotDrafted = ({ path, page }: { readonly path: string; readonly page: ReportPage }) => (
  <Panel title="Kapitel" id={CHAPTER_LIST}>
    <EmptyState
      icon="description"
      title="Es gibt noch keinen Entwurf"
      action={page.mayWrite && <DraftButton path={path} />}
    >
      {page.mayWrite
        ? 'Das Programm schreibt alle Kapitel aus dem, was bisher erhoben, berechnet und empfohlen ist. Was fehlt, steht als Lücke im Text.'
        : 'Geschäftsstelle und Projektleitung entwerfen den Bericht aus den Daten der Prüfung.'}
    </EmptyState>
  </Panel>
);

const DraftButton = ({ path }: { readonly path: string }) => (
  <form method="post" action={`${path}/entwerfen`}>
    <Button type="submit" look="primary" icon="description">
      Aus den Daten entwerfen
    </Button>
  </form>
);

function Chapters(props: ReportViewProps & { readonly here: string }) {
  const { page, here } = props;
  const shown = page.chapters.flatMap(({ chapter, ...rest }) => (chapter ? [{ ...rest, chapter }] : []));
  const keys = page.chapters.map(({ key }) => key);
  const isReady =
    unreleased(
      keys,
      shown.map(({ chapter }) => chapter),
    ).length === 0;
  const readable = shown.filter(
    ({ chapter }) => mayReadDraft(page) || (page.readsReleased && chapter.act === 'freigabe'),
  );
  return (
    <>
      <OwnConsents here={here} page={page} />
      <ChapterTable path={here} chapters={page.chapters} mayKeep={page.mayWrite} />
      {page.mayWrite && !isReady && <ReleasePanel {...props} />}
      {page.mayWrite && shown.length < page.chapters.length && (
        <Panel title="Kapitel fehlen" id="fehlend">
          <Form action={`${here}/entwerfen`}>
            <FormButtons>
              <Button type="submit">Fehlende Kapitel entwerfen</Button>
            </FormButtons>
          </Form>
        </Panel>
      )}
      {page.mayWrite && <ConsentPanel here={here} page={page} />}
      {page.mayWrite && isReady && <ReadyPanel path={here} page={page} />}
      {readable.map(({ key, chapter, isOutdated }) => (
        <ChapterPanel
          key={key}
          path={here}
          number={keys.indexOf(key) + 1}
          chapter={chapter}
          isOutdated={isOutdated}
          mayKeep={page.mayWrite}
        />
      ))}
    </>
  );
}

/** All is released: it can be frozen, already is, or something else is missing. */
const ReadyPanel = ({ path, page }: { readonly path: string; readonly page: ReportPage }) => (
  <Panel title="Alle Kapitel sind freigegeben" id="fertig">
    <div className="gw-stack">
      {page.barred.length === 0 ? <Ready path={path} /> : <Barred {...{ path, page }} />}
    </div>
  </Panel>
);

const Ready = ({ path }: { readonly path: string }) => (
  <>
    <p>Der Bericht kann festgeschrieben werden. Danach ändert sich diese Fassung nicht mehr.</p>
    <LinkButton look="primary" icon="lock" href={`${path}/festschreiben`}>
      Bericht festschreiben
    </LinkButton>
  </>
);

const Barred = ({
  path,
  page: { frozenAs, barred },
}: {
  readonly path: string;
  readonly page: ReportPage;
}) =>
  frozenAs === null ? (
    <>
      <p>Vor dem Festschreiben fehlt noch:</p>
      <Findings items={barred.map(({ message }) => ({ tone: 'warning', text: message }))} />
    </>
  ) : (
    <>
      <p>So, wie er hier steht, ist der Bericht als Nummer {frozenAs} festgeschrieben.</p>
      <LinkButton icon="description" href={`${path}/${frozenAs}`}>
        Zu Nummer {frozenAs}
      </LinkButton>
    </>
  );
