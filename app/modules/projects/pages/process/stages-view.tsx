import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { GATE_RESULTS } from '../../domain/process/gate-decision.ts';
import { overdueGates } from '../../domain/process/overdue-gate.ts';
import { GATES } from '../../domain/process/stage.ts';
import { UNDERTAKING_KIND_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { LoadedStages, ShownStage } from '../../use-cases/process/load-stages.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import { CourseEndNotice } from './course-end.tsx';
import { actualText, gateText, plannedText, StageBadge } from './stage-words.tsx';
import type { StagesViewProps } from './stages-view-props.ts';

/** All stages of a project: plan, what was, the difference, who decides and what was decided. */
export function StagesView({ base, path, loaded }: StagesViewProps) {
  const { undertaking, stages, project } = loaded;
  return (
    <>
      <PageTitle
        title={`Stufen: ${undertaking.title}`}
        lead="Eine Stufe folgt auf die andere. Wo eine Entscheidung vorgesehen ist, geht es erst mit ihr weiter."
        actions={<PrintButton />}
      />
      <ProjectTabs path={path} page="stufen" project={undertaking} />
      {undertaking.isSample && (
        <SampleDataNotice>
          <p>Tage und Entscheidungen dieses Projekts sind ausgedacht.</p>
        </SampleDataNotice>
      )}
      <Overdue loaded={loaded} />
      <CourseEndNotice base={base} path={path} loaded={loaded} />
      <Panel title="Alle Stufen" id="alle-stufen" flush>
        {stages.length === 0 ? (
          <NoStages base={base} path={path} loaded={loaded} />
        ) : (
          <>
            <DataTable
              caption={`Stufen des Projekts ${undertaking.title} mit Plan und tatsächlichen Tagen, Stand ${germanDate(project.today)}`}
              columns={columnsFor(path)}
              rows={stages}
              rowKey={({ stage }) => stage.key}
              rowLook={({ stage }) => (stage.state === 'entfallen' ? 'quiet' : undefined)}
              cards
            />
            <PanelFoot>
              <Standard base={base} loaded={loaded} />
            </PanelFoot>
          </>
        )}
      </Panel>
    </>
  );
}

function Overdue({ loaded: { stages, project } }: { readonly loaded: LoadedStages }) {
  const overdue = overdueGates(
    stages.map(({ stage }) => stage),
    project.today,
  );
  return overdue.map(({ position, title, gate, dueOn, days }) => (
    <Notice
      key={position}
      tone="warning"
      title={`Die Entscheidung über „${title}“ war bis ${germanDate(dueOn)} geplant, vor ${germanCount(days, 'Tag', 'Tagen')}.`}
    >
      <p>Es entscheidet: {GATES[gate]}.</p>
    </Notice>
  ));
}

const columnsFor = (path: string): Column<ShownStage>[] => [
  {
    id: 'stufe',
    header: 'Stufe',
    rowHeader: true,
    card: 'title',
    cell: ({ stage }) => (
      <TextLink href={`${path}/stufen/${stage.position}`}>
        {stage.position}.{'\u00a0'}
        {stage.title}
      </TextLink>
    ),
  },
  { id: 'stand', header: 'Stand', card: 'value', cell: ({ stage }) => <StageBadge state={stage.state} /> },
  {
    id: 'plan',
    header: 'Geplant',
    card: 'meta',
    cardLabel: 'Geplant',
    cell: ({ stage }) => plannedText(stage),
  },
  {
    id: 'ist',
    header: 'Tatsächlich',
    card: 'meta',
    cardLabel: 'Tatsächlich',
    cell: ({ stage }) => actualText(stage),
  },
  { id: 'abweichung', header: 'Abweichung', card: 'meta', cell: ({ deviation }) => deviation.text },
  {
    id: 'freigabe',
    header: 'Wer entscheidet',
    card: 'wide',
    cardLabel: 'Entscheidung:',
    cell: (row) => <GateCell row={row} />,
  },
];

function GateCell({ row: { stage, gate, decisions } }: { readonly row: ShownStage }) {
  const who = gateText(stage);
  const last = decisions.filter(({ isStruck }) => !isStruck).at(-1);
  if (stage.gate === null) return who;
  if (last) return `${who}: ${GATE_RESULTS[last.decision]} (${germanDate(last.decidedOn)})`;
  if (gate?.document.state === 'im-umlauf')
    return `${who}: ${gate.parties.agreed} von ${gate.parties.takingPart} zugestimmt`;
  return stage.endedOn === null ? who : `${who}: ${GATE_RESULTS.weiter} (${germanDate(stage.endedOn)})`;
}

function Standard({ base, loaded: { template } }: Pick<StagesViewProps, 'base' | 'loaded'>) {
  return (
    <>
      {template && (
        <span>
          Angelegt nach{' '}
          <TextLink href={`${base}/prozessvorlagen/${template.key}?fassung=${template.version}`}>
            {template.title}, Fassung {template.version}
          </TextLink>
          . Spätere Fassungen der Vorlage ändern dieses Projekt nicht.
        </span>
      )}
      {template?.followedBy && (
        <span>Danach folgt in der Regel: {UNDERTAKING_KIND_LABELS[template.followedBy]}.</span>
      )}
    </>
  );
}

const NoStages = ({ path, base }: StagesViewProps) => (
  <EmptyState
    icon="flag"
    title="Für dieses Vorhaben sind keine Stufen überliefert"
    action={<LinkButton href={`${base}/prozessvorlagen`}>Prozessvorlagen ansehen</LinkButton>}
  >
    Stufen entstehen, wenn ein Projekt mit einer Vorlage angelegt wird.{' '}
    <TextLink href={path}>Zum Projekt</TextLink>
  </EmptyState>
);
