import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  type AppraisalStep,
  STEP_STATES,
  STEPS,
  type StepState,
} from '../../domain/overview/appraisal-step.ts';
import type { OverviewViewProps } from './overview-view-props.ts';
import { stepPlace } from './step-places.ts';

const LOOK: Readonly<Record<StepState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  offen: { tone: 'neutral', icon: 'hourglass' },
  laeuft: { tone: 'info', icon: 'schedule' },
  fertig: { tone: 'success', icon: 'checkCircle' },
  entfaellt: { tone: 'neutral', icon: 'close' },
};

/** Every step with what stands and what is missing. */
export const StepTable = (props: OverviewViewProps) => (
  <Panel title="Was steht, was fehlt" id="stand" flush>
    <DataTable
      caption="Schritte der Prüfung mit ihrem Stand und dem, was fehlt"
      columns={columns(props)}
      rows={props.page.steps}
      rowKey={({ key }) => key}
      cards
    />
  </Panel>
);

const columns = (props: OverviewViewProps): readonly Column<AppraisalStep>[] => [
  {
    id: 'nr',
    header: 'Nr.',
    width: 'rank',
    card: 'lead',
    cell: ({ key }) => props.page.steps.findIndex((step) => step.key === key) + 1,
  },
  {
    id: 'schritt',
    header: 'Schritt',
    rowHeader: true,
    card: 'title',
    cell: ({ key }) => <StepName {...props} stepKey={key} />,
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'value',
    cell: ({ state }) => <Badge {...LOOK[state]}>{STEP_STATES[state]}</Badge>,
  },
  { id: 'steht', header: 'Was steht', card: 'wide', cell: ({ text }) => text },
  // Nobody does anything any more in a project that has ended.
  ...(props.page.isOver ? [] : [missingColumn(props)]),
];

const missingColumn = ({ page }: OverviewViewProps): Column<AppraisalStep> => ({
  id: 'fehlt',
  header: page.mayKeep ? 'Was fehlt' : 'Was Projektleitung oder Geschäftsstelle noch tun',
  card: 'wide',
  cell: ({ missing }) => <Missing missing={missing} />,
});

/** A new survey is begun by those who may alone: for others there is nothing to open yet. */
function StepName({
  base,
  path,
  page,
  stepKey,
}: OverviewViewProps & { readonly stepKey: AppraisalStep['key'] }) {
  if (stepKey === 'ist-analyse' && page.surveys.length === 0 && !page.mayAsk) return STEPS[stepKey];
  return <TextLink href={stepPlace(stepKey, { base, path }, page).href}>{STEPS[stepKey]}</TextLink>;
}

/** The most pressing ones; the rest stands on the page of the step. */
const MOST = 3;

function Missing({ missing }: Pick<AppraisalStep, 'missing'>) {
  const [only] = missing;
  if (only === undefined) return null;
  if (missing.length === 1) return only;
  return (
    <ul className="gw-list">
      {missing.slice(0, MOST).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {missing.length > MOST && <li>und {missing.length - MOST} weitere</li>}
    </ul>
  );
}
