import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal, germanInteger } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { CostProcess, ProcessStep } from '../../domain/advantage/process-model.ts';
import { STEP_KINDS, type StepKind } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

interface PanelsProps {
  readonly base: string;
  readonly page: ProcessCostPage;
}

const LOOK: Readonly<Record<StepKind, NonNullable<BadgeProps['tone']>>> = {
  standardisierbar: 'info',
  qualifiziert: 'success',
  'vor-ort': 'neutral',
};

/** The processes with their steps, and what was taken out. */
export const ModelPanels = ({ base, page }: PanelsProps) => (
  <>
    {page.model.processes.map((process) => (
      <ProcessPanel
        key={process.id}
        path={`${base}/prozesse/${process.id}`}
        process={process}
        mayWrite={page.reach.mayWrite}
      />
    ))}
    {page.reach.mayWrite && <RemovedPanel base={base} page={page} />}
  </>
);

interface ProcessProps {
  /** Address of the process. */
  readonly path: string;
  readonly process: CostProcess;
  readonly mayWrite: boolean;
}

function ProcessPanel({ path, process, mayWrite }: ProcessProps) {
  return (
    <Panel
      title={
        <>
          {process.title} {process.isPilot && <Badge tone="info">Pilot</Badge>}
        </>
      }
      id={`prozess-${process.id}`}
      flush
      aside={
        mayWrite && (
          <span className="gw-actions">
            <TextLink href={`${path}/schritte/neu`}>Schritt anlegen</TextLink>
            <TextLink href={path}>
              Ändern<span className="kern-sr-only">: {process.title}</span>
            </TextLink>
          </span>
        )
      }
    >
      <ProcessSteps path={path} process={process} mayWrite={mayWrite} />
      <PanelFoot>
        <p>
          Gezählt werden {process.caseName}. {effectText(process)}
          {process.isPilot && ' Mit diesem Prozess fangen die Kommunen an.'}
        </p>
      </PanelFoot>
    </Panel>
  );
}

const ProcessSteps = ({ path, process, mayWrite }: ProcessProps) =>
  process.steps.length === 0 ? (
    <EmptyState
      title="Noch kein Schritt"
      action={mayWrite && <LinkButton href={`${path}/schritte/neu`}>Ersten Schritt anlegen</LinkButton>}
    >
      Ein Prozess kostet, was seine Schritte kosten.
    </EmptyState>
  ) : (
    <DataTable
      caption={`Schritte von ${process.title}`}
      columns={stepColumns(path, mayWrite)}
      rows={process.steps}
      rowKey={({ id }) => id}
      cards
    />
  );

const figure = (value: Millionths): string => germanDecimal(decimalToString(value));

const effectText = ({ effects }: CostProcess): string =>
  effects.length === 0
    ? 'Ein Mengeneffekt ist nicht angenommen.'
    : `Mengeneffekt: ${effects
        .map(
          ({ fromCases, lessPercent }) =>
            `ab ${germanInteger(fromCases)} im Jahr ${figure(lessPercent)} % weniger Minuten`,
        )
        .join(', ')}.`;

const stepColumns = (path: string, mayWrite: boolean): Column<ProcessStep>[] => [
  {
    id: 'schritt',
    header: 'Schritt',
    rowHeader: true,
    card: 'title',
    cell: ({ id, title }) =>
      mayWrite ? <TextLink href={`${path}/schritte/${id}`}>{title}</TextLink> : title,
  },
  {
    id: 'art',
    header: 'Art',
    card: 'meta',
    cell: ({ kind }) => <Badge tone={LOOK[kind]}>{STEP_KINDS[kind]}</Badge>,
  },
  {
    id: 'anteil',
    header: 'Anteil der Fälle',
    align: 'end',
    card: 'meta',
    cardLabel: 'Anteil',
    cell: ({ sharePercent }) => `${figure(sharePercent)}\u00a0%`,
  },
  {
    id: 'heute',
    header: 'Minuten heute',
    align: 'end',
    card: 'meta',
    cardLabel: 'heute',
    cell: ({ minutesToday, gradeToday }) => `${figure(minutesToday)} (${gradeToday})`,
  },
  {
    id: 'gemeinsam',
    header: 'Minuten gemeinsam',
    align: 'end',
    card: 'meta',
    cardLabel: 'gemeinsam',
    cell: ({ minutesPooled, gradePooled }) => `${figure(minutesPooled)} (${gradePooled})`,
  },
];

interface Removed {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly action: string;
}

/** What counts no more: taken out by mistake, it comes back. */
function RemovedPanel({ base, page: { processes } }: PanelsProps) {
  const removed = processes.flatMap(({ id, title, isRemoved, steps }): Removed[] => {
    const path = `${base}/prozesse/${id}`;
    if (isRemoved) return [{ id, title, what: 'Prozess', action: `${path}/zurueckholen` }];
    return steps
      .filter((step) => step.isRemoved)
      .map((step) => ({
        id: step.id,
        title: step.title,
        what: `Schritt von ${title}`,
        action: `${path}/schritte/${step.id}/zurueckholen`,
      }));
  });
  if (removed.length === 0) return null;
  return (
    <Panel title="Herausgenommen" id="herausgenommen" flush className="gw-screen-only">
      <DataTable
        caption="Herausgenommene Prozesse und Schritte"
        columns={REMOVED}
        rows={removed}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}

const REMOVED: readonly Column<Removed>[] = [
  { id: 'titel', header: 'Bezeichnung', rowHeader: true, card: 'title', cell: ({ title }) => title },
  { id: 'was', header: 'Was', card: 'meta', cell: ({ what }) => what },
  {
    id: 'tun',
    header: 'Zurückholen',
    card: 'wide',
    cell: ({ title, action }) => <ReturnButton title={title} action={action} />,
  },
];

export const ReturnButton = ({ title, action }: { readonly title: string; readonly action: string }) => (
  <form method="post" action={action}>
    <Button type="submit" look="tertiary">
      Zurückholen<span className="kern-sr-only">: {title}</span>
    </Button>
  </form>
);
