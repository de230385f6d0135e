import { germanDate } from '../../../../foundation/german.ts';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { StateLine } from '../../../../ui/state-matrix.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Findings } from '../../../../ui/text.tsx';
import type { TrackerRow } from '../../domain/tracker/build-tracker.ts';
import { enterableEvents } from '../../domain/tracker/enterable-events.ts';
import { votesText } from '../../domain/tracker/entry-sentence.ts';
import { isDecided, type PathStep } from '../../domain/tracker/path-step.ts';
import { isResult } from '../../domain/tracker/step-transitions.ts';
import { stepMark } from './step-marks.tsx';

export interface StepsPanelProps {
  readonly own: string;
  readonly row: TrackerRow;
  /** The step that is being entered. */
  readonly position: number | undefined;
  readonly mayEnter: boolean;
}

/** The path, body by body, and the reasons of its dates. */
export function StepsPanel(props: StepsPanelProps) {
  const { row } = props;
  const chain = row.outlook?.chain ?? [];
  const unknown = row.outlook?.kind === 'ungewiss' ? row.outlook.reason : null;
  return (
    <Panel title="Weg durch die Gremien" id="weg" flush>
      <DataTable
        caption={`Weg von ${row.memberName} durch die Gremien`}
        columns={columns(props)}
        rows={row.steps}
        rowKey={({ position }) => position.toString()}
        cards
      />
      {(chain.length > 0 || unknown !== null) && (
        <PanelFoot>
          <Findings
            items={[
              ...chain.map(({ reason, warning }) => ({
                tone: warning === null ? ('info' as const) : ('warning' as const),
                text: warning === null ? reason : `${reason} ${warning}`,
              })),
              ...(unknown === null ? [] : [{ tone: 'warning' as const, text: unknown }]),
            ]}
          />
        </PanelFoot>
      )}
    </Panel>
  );
}

const columns = ({ own, row, position, mayEnter }: StepsPanelProps): readonly Column<PathStep>[] => [
  {
    id: 'gremium',
    header: 'Gremium',
    rowHeader: true,
    card: 'title',
    cell: (step) => (step.position === position ? <b>{step.bodyName}</b> : step.bodyName),
  },
  {
    id: 'stand',
    header: 'Stand',
    card: 'wide',
    cell: (step) => <StateLine {...stepMark(step, row.outlook)} />,
  },
  {
    id: 'vorlage',
    header: 'Vorlage bis',
    card: 'meta',
    cardLabel: 'Vorlage bis',
    cell: (step) => closing(row, step),
  },
  { id: 'ergebnis', header: 'Ergebnis', card: 'wide', cell: resultText },
  ...(mayEnter
    ? [
        {
          id: 'tun',
          header: <span className="kern-sr-only">Eintragen</span>,
          card: 'wide' as const,
          cell: (step: PathStep) => <EntryLink own={own} path={row.steps} step={step} />,
        },
      ]
    : []),
];

interface EntryLinkProps {
  readonly own: string;
  readonly path: readonly PathStep[];
  readonly step: PathStep;
}

/** Leads to the entry of a step; nothing where the path leaves nothing to enter. */
function EntryLink({ own, path, step }: EntryLinkProps) {
  const events = enterableEvents(path, step);
  if (events.length === 0) return null;
  const word = isDecided(step) ? 'Berichtigen' : events.some(isResult) ? 'Eintragen' : 'Planen';
  return (
    <a href={`${own}?schritt=${step.position}#eintrag`}>
      {word}
      <span className="kern-sr-only">: {step.bodyName}</span>
    </a>
  );
}

function closing({ outlook }: TrackerRow, { position, paper, state }: PathStep): string {
  if (paper !== 'entwurf' && !isDecided({ state })) return 'eingereicht';
  const closesOn = outlook?.chain.find((link) => link.position === position)?.closesOn ?? null;
  return closesOn === null ? '' : germanDate(closesOn);
}

const resultText = (step: PathStep): string =>
  [
    step.paperNumber === '' ? '' : `Vorlage ${step.paperNumber}`,
    step.votes ? votesText(step.votes) : '',
    step.deviation === '' ? '' : `Abweichung: ${step.deviation}`,
    step.condition === '' ? '' : `Bedingung: ${step.condition}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
