import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { describeSchedule } from '../../domain/schedule/deviation.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import { BaselinePanel } from './baseline-panel.tsx';
import { ItemTable } from './item-table.tsx';
import { RemovedItems } from './removed-items.tsx';
import { ScheduleGantt } from './schedule-gantt.tsx';

export interface ScheduleViewProps {
  /** Address of the alliance. */
  readonly base: string;
  /** Address of the project. */
  readonly path: string;
  readonly page: SchedulePage;
  readonly message: string | undefined;
  readonly problem: string | undefined;
}

/** The schedule of a project: the course as bars, its items to work with, and which plan binds. */
export function ScheduleView({ base, path, page, message, problem }: ScheduleViewProps) {
  const { undertaking, deviations, binding, dropped } = page;
  const plan = `${path}/ablaufplan`;
  return (
    <>
      <PageTitle
        title={`Ablaufplan ${undertaking.title}`}
        lead={
          binding?.agreedOn
            ? `${describeSchedule(deviations, dropped)} Gemessen am verbindlichen Plan vom ${germanDate(binding.agreedOn)}.`
            : `${describeSchedule(deviations)} Ein verbindlicher Plan fehlt noch.`
        }
        actions={<PageActions plan={plan} path={path} page={page} />}
      />
      <ProjectTabs path={path} page="ablaufplan" project={undertaking} />
      {undertaking.isSample && (
        <SampleDataNotice>Projekt, Termine und Beteiligte sind erfunden.</SampleDataNotice>
      )}
      {message && (
        <Notice tone="success" live>
          {message}
        </Notice>
      )}
      {problem && (
        <Notice tone="danger" title="Das ging nicht" live>
          {problem}
        </Notice>
      )}
      {page.stages.length === 0 && deviations.length === 0 ? (
        <NoStages />
      ) : (
        <>
          <ScheduleGantt page={page} />
          <Panel title="Termine" id="termine" flush>
            {deviations.length === 0 ? (
              <NoItems plan={plan} page={page} />
            ) : (
              <ItemTable plan={plan} page={page} />
            )}
          </Panel>
          <BaselinePanel base={base} plan={plan} page={page} />
          <RemovedItems plan={plan} page={page} />
        </>
      )}
    </>
  );
}

function PageActions({
  plan,
  path,
  page: { mayKeep, stages, deviations },
}: {
  readonly plan: string;
  readonly path: string;
  readonly page: SchedulePage;
}) {
  return (
    <>
      {mayKeep && stages.length > 0 && (
        <LinkButton look="primary" icon="add" href={`${plan}/neu`}>
          Termin eintragen
        </LinkButton>
      )}
      {mayKeep && stages.length > 0 && <LinkButton href={`${plan}/einfuegen`}>Mehrere einfügen</LinkButton>}
      <LinkButton icon="event" href={`${path}/termine.ics`}>
        Kalender
      </LinkButton>
      {deviations.length > 0 && (
        <>
          <LinkButton icon="download" href={`${plan}.csv`}>
            CSV
          </LinkButton>
          <LinkButton icon="download" href={`${plan}.xlsx`}>
            Excel
          </LinkButton>
        </>
      )}
      <PrintButton />
    </>
  );
}

const NoStages = () => (
  <EmptyState level={2} icon="schedule" title="Zu diesem Projekt ist kein Ablaufplan überliefert">
    Einen Ablaufplan haben Projekte, die hier nach einer Prozessvorlage angelegt wurden.
  </EmptyState>
);

function NoItems({ plan, page: { mayKeep } }: { readonly plan: string; readonly page: SchedulePage }) {
  return (
    <EmptyState
      icon="schedule"
      title="Noch keine Termine"
      action={
        mayKeep && (
          <LinkButton look="primary" href={`${plan}/vorschlag`}>
            Vorschlag aus den Stufen
          </LinkButton>
        )
      }
    >
      {mayKeep
        ? 'Übernehmen Sie die üblichen Längen der Stufen als ersten Plan, oder tragen Sie einzelne Termine ein.'
        : 'Hier stehen Aufgaben und Meilensteine, sobald die Projektgruppe sie einträgt.'}
    </EmptyState>
  );
}
