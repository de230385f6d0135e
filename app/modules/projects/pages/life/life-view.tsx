import { PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { dayText } from '../../domain/undertakings/day-text.ts';
import type { StateEntry } from '../../domain/undertakings/undertaking.ts';
import { ProjectTabs } from '../undertakings/project-places.tsx';
import { StateBadge } from '../undertakings/state-badge.tsx';
import { HeadPanel } from './head-panel.tsx';
import type { LifeViewProps } from './life-view-props.ts';
import { NextSteps } from './next-steps.tsx';

/** How a project came to stand where it stands, and what can happen next. */
export function LifeView(props: LifeViewProps) {
  const { path, life, message } = props;
  const { undertaking } = life;
  return (
    <>
      <PageTitle
        title={undertaking.title}
        lead="Der Stand mit Tag, Ausgang, Grund und Quelle."
        badge={<StateBadge state={life.state} stages={life.stages} />}
        actions={<PrintButton />}
      />
      <ProjectTabs path={path} page="stand" project={undertaking} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
      <Split
        main={<History states={undertaking.states} />}
        side={
          <>
            {props.isOffice && <NextSteps path={path} life={life} />}
            <HeadPanel {...props} />
          </>
        }
      />
    </>
  );
}

const History = ({ states }: { readonly states: readonly StateEntry[] }) => (
  <Panel title="Verlauf" id="verlauf" flush>
    {states.length === 0 ? (
      <EmptyState icon="hourglass" title="Der Stand ist nicht überliefert">
        Keine Quelle nennt ihn. Die Geschäftsstelle ergänzt ihn, sobald er belegt ist.
      </EmptyState>
    ) : (
      <DataTable
        caption="Stände mit Tag, Ausgang, Grund und Quelle, der jüngste zuerst"
        columns={COLUMNS}
        rows={states.map((entry, index) => ({ ...entry, key: index.toString() })).toReversed()}
        rowKey={({ key }) => key}
        cards
      />
    )}
  </Panel>
);

const COLUMNS: readonly Column<StateEntry & { readonly key: string }>[] = [
  {
    id: 'stand',
    header: 'Stand',
    rowHeader: true,
    card: 'title',
    cell: (entry) => <StateBadge state={entry} stages={[]} />,
  },
  {
    id: 'tag',
    header: 'Ab',
    card: 'value',
    cell: (entry) => dayText({ date: entry.since, precision: entry.precision }),
  },
  { id: 'grund', header: 'Grund', card: 'wide', cell: (entry) => <Why entry={entry} /> },
  { id: 'quelle', header: 'Quelle', card: 'wide', cell: ({ source }) => source },
];

/** State, end of a suspension and outcome stand in the badge. */
const Why = ({ entry: { reason } }: { readonly entry: StateEntry }) =>
  reason === '' ? <span aria-hidden="true">–</span> : reason;
