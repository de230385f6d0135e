import { germanInteger } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { Portfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { LeadTimePanel } from './lead-time-panel.tsx';
import { LoadsPanel } from './loads-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { PortfolioTabs } from './portfolio-places.tsx';
import { showsSamples } from './portfolio-words.ts';
import { PreparingPanel } from './preparing-panel.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

export interface PortfolioViewProps {
  /** Where the alliance's pages begin. */
  readonly base: string;
  readonly portfolio: Portfolio;
  /** Why the last act was refused. */
  readonly problem: string | null;
  readonly message: string | undefined;
}

/** Everything that runs, waits and is prepared, on one board. */
export function PortfolioView(props: PortfolioViewProps) {
  const { base, portfolio, problem, message } = props;
  return (
    <>
      <PageTitle
        title="Portfolio"
        lead="Was gleichzeitig läuft, was wartet und wer noch Kraft hat."
        actions={<Actions {...props} />}
      />
      <PortfolioTabs path={`${base}/portfolio`} page="uebersicht" selects={portfolio.viewer.seesAll} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {problem !== null && <Notice tone="danger" title={problem} live />}
      {portfolio.load.problem !== null && (
        <Notice tone="warning" title="Keine Grenze vereinbart">
          <p>{portfolio.load.problem}</p>
        </Notice>
      )}
      {showsSamples(portfolio) && (
        <SampleDataNotice>
          <p>Vorhaben und Zahlen mit dem Kennzeichen „Beispieldaten“ sind ausgedacht.</p>
        </SampleDataNotice>
      )}
      {isEmpty(portfolio) ? <Nothing {...props} /> : <Board {...props} />}
    </>
  );
}

const isEmpty = ({ running, beside, waiting, preparing, ready }: Portfolio): boolean =>
  [running, beside, waiting, preparing, ready].every((list) => list.length === 0);

const Nothing = ({ base, portfolio: { viewer } }: PortfolioViewProps) => (
  <Panel>
    <EmptyState
      icon="inbox"
      title="Noch läuft und wartet nichts"
      action={viewer.isOffice && <LinkButton href={`${base}/projekte/neu`}>Projekt anlegen</LinkButton>}
    >
      Hier stehen Projekte, sobald das erste angelegt ist.
    </EmptyState>
  </Panel>
);

const Board = ({ base, portfolio }: PortfolioViewProps) => (
  <>
    <Facts items={facts(portfolio)} />
    <PlacesPanel base={base} portfolio={portfolio} />
    <WaitingPanel base={base} portfolio={portfolio} />
    <Split
      main={
        <>
          <PreparingPanel base={base} portfolio={portfolio} />
          <LoadsPanel base={base} portfolio={portfolio} />
        </>
      }
      side={
        <>
          <ReadyPanel base={base} portfolio={portfolio} />
          <LeadTimePanel base={base} portfolio={portfolio} />
        </>
      }
    />
  </>
);

const Actions = ({ base, portfolio: { viewer } }: PortfolioViewProps) => (
  <>
    {viewer.isOffice && (
      <LinkButton look="primary" icon="add" href={`${base}/projekte/neu`}>
        Projekt anlegen
      </LinkButton>
    )}
    <PrintButton />
  </>
);

function facts({ load, running, waiting, preparing, overloaded }: Portfolio): Fact[] {
  const red = [...running, ...preparing].filter(({ project }) => project.light.light === 'rot').length;
  return [
    {
      label: 'Plätze belegt',
      value: load.limit === null ? running.length : `${running.length} von ${load.limit.projects}`,
    },
    { label: 'Plätze frei', value: load.free === null ? 'offen' : germanInteger(load.free) },
    { label: 'Warteliste', value: waiting.length },
    { label: 'In Vorbereitung', value: preparing.length },
    { label: 'Ampel rot', value: red },
    {
      label: 'Überlastete Kommunen',
      value: overloaded === null ? 'nicht bekannt' : germanInteger(overloaded),
      note: overloaded === null ? 'Keine Kommune hat ihre Kraft angegeben.' : undefined,
    },
  ];
}
