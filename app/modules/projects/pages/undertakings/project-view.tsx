import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { takesPart } from '../../domain/participation/participation.ts';
import { isEnd, UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';
import { LocalPanel } from '../local/local-panel.tsx';
import { CoursePanel } from './course-panel.tsx';
import { GroupPanel } from './group-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ParticipantsPanel } from './participants-panel.tsx';
import { ProjectFacts } from './project-facts.tsx';
import { ProjectTabs } from './project-places.tsx';
import { RoundPanel } from './round-panel.tsx';
import { DatesPanel, PapersPanel, ResultPanel } from './side-panels.tsx';
import { StagesPanel } from './stages-panel.tsx';
import { StateBadge } from './state-badge.tsx';

export interface ProjectViewProps {
  readonly base: string;
  readonly page: ProjectPage;
  /** Contribution table of the same undertaking, where the reader may see contributions. */
  readonly contributionsHref: string | undefined;
}

/** The one page of a project: where it stands, what is missing until when, who takes part, dates, papers, schedule. */
export function ProjectView({ base, page, contributionsHref }: ProjectViewProps) {
  const { project, state, stages, round } = page;
  const path = `${base}/projekte/${project.slug}`;
  return (
    <>
      <PageTitle
        title={project.title}
        lead={project.description || UNDERTAKING_KIND_LABELS[project.kind]}
        badge={<StateBadge state={state} stages={stages} />}
        actions={<Actions page={page} base={base} />}
      />
      <ProjectTabs path={path} page="uebersicht" project={project} />
      <SampleNotice page={page} />
      {state && isEnd(state.state) && state.reason !== '' && <p className="gw-lead">{state.reason}</p>}
      <ProjectFacts page={page} base={base} />
      <StagesPanel page={page} base={base} />
      <Split
        main={
          round ? (
            <>
              <RoundPanel page={page} round={round} base={base} />
              <HistoryPanel page={page} />
            </>
          ) : (
            <ParticipantsPanel page={page} base={base} />
          )
        }
        side={<Side base={base} page={page} contributionsHref={contributionsHref} />}
      />
      <CoursePanel page={page} base={base} />
    </>
  );
}

const Side = ({ base, page, contributionsHref }: ProjectViewProps) => (
  <>
    <DatesPanel page={page} />
    <PapersPanel page={page} base={base} />
    {page.round && <GroupPanel page={page} base={base} />}
    <LocalPanel
      path={`${base}/projekte/${page.project.slug}`}
      parts={page.localParts}
      participants={page.participants.filter(takesPart).length}
    />
    <ResultPanel page={page} base={base} />
    {contributionsHref !== undefined && (
      <Panel title="Kosten" id="kosten">
        <TextLink href={contributionsHref}>Beiträge mit Rechenweg</TextLink>
      </Panel>
    )}
    {!page.round && <HistoryPanel page={page} />}
  </>
);

const SampleNotice = ({ page: { project, documents } }: Pick<ProjectViewProps, 'page'>) => {
  if (project.isSample)
    return <SampleDataNotice>Dieses Projekt und sein Verlauf sind erfunden.</SampleDataNotice>;
  return documents.some(({ document }) => document.isSample) ? (
    <SampleDataNotice>Dokumente dieses Projekts und die Antworten darauf sind erfunden.</SampleDataNotice>
  ) : null;
};

const Actions = ({ page: { charter }, base }: Pick<ProjectViewProps, 'page' | 'base'>) => (
  <>
    {charter.documentId !== null && (
      <LinkButton icon="description" href={`${base}/dokumente/${charter.documentId}/datei`}>
        Projektauftrag (PDF)
      </LinkButton>
    )}
    <PrintButton />
  </>
);
