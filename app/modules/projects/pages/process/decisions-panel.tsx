import { germanDate, germanList } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { GATE_DECISIONS, type RecordedDecision } from '../../domain/process/gate-decision.ts';
import { GATES } from '../../domain/process/stage.ts';

export interface DecisionsPanelProps {
  readonly decisions: readonly RecordedDecision[];
  /** What the stage itself says of its end. */
  readonly note: string;
}

/** What was decided about a stage, by whom, when and why; nothing where nothing was. */
export function DecisionsPanel({ decisions, note }: DecisionsPanelProps) {
  if (decisions.length === 0 && note === '') return null;
  return (
    <Panel title="Was entschieden wurde" id="entscheidungen">
      <div className="gw-stack">
        {decisions.length === 0 && <p>{note}</p>}
        {decisions.toReversed().map((decision) => (
          <Decision key={decision.recordedAt.toISOString()} decision={decision} />
        ))}
      </div>
    </Panel>
  );
}

function Decision({ decision }: { readonly decision: RecordedDecision }) {
  const { decidedBy, decidedOn, reason, papers, missing, missingReason, byLabel, recordedAt, isStruck } =
    decision;
  return (
    <div>
      <h3 className="gw-h3">
        {isStruck && 'Zurückgenommen: '}
        {decidedBy === null ? 'Stufe beendet' : GATE_DECISIONS[decision.decision]}
      </h3>
      <p>
        {germanDate(decidedOn)}
        {decidedBy !== null && `, ${GATES[decidedBy]}`}. Eingetragen von: {byLabel},{' '}
        {germanDate(germanDay(recordedAt))}.
      </p>
      {reason !== '' && <p>{reason}</p>}
      {papers.length > 0 && <p>Es lagen vor: {germanList(papers)}.</p>}
      {missing.length > 0 && (
        <p>
          Es fehlten: {germanList(missing)}. {missingReason}
        </p>
      )}
    </div>
  );
}
