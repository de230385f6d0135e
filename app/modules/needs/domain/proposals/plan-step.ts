import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { ProposalRefusal } from './check-proposal.ts';
import type { ProposalRecord } from './proposal.ts';
import {
  isDecided,
  isProposalStep,
  isVotedUpon,
  nextProposalState,
  PROPOSAL_STATE_LABELS,
  type ProposalState,
  type ProposalStep,
} from './proposal-state.ts';
import { type ProposalViewer, refuseStep } from './proposal-viewer.ts';

/** What was typed about a step. */
export interface TypedStep {
  readonly step: string;
  readonly reason: string;
  readonly dueOn: CalendarDate | null | 'no-day';
}

export interface PlannedStep {
  readonly step: ProposalStep;
  readonly state: ProposalState;
  readonly ballot: number;
  readonly voteDueOn: CalendarDate | null;
  readonly reason: string;
}

const REASON_MAX = 1000;
/** Taking into consultation and putting before the heads speak for themselves; everything else says why. */
const WITHOUT_REASON: readonly ProposalStep[] = ['beraten', 'vorlegen'];

/**
 * What a step makes of a proposal, or everything that speaks against it. Each time a proposal comes before the heads a new
 * ballot begins; a deadline belongs to a ballot.
 */
export function planStep(
  viewer: ProposalViewer,
  proposal: ProposalRecord,
  { step, reason, dueOn }: TypedStep,
  today: CalendarDate,
): Result<PlannedStep, readonly ProposalRefusal[]> {
  if (!isProposalStep(step)) return fail([refusal('step', 'Wählen Sie, was geschehen soll.')]);
  const forbidden = refuseStep(viewer, proposal, step);
  if (forbidden !== undefined) return fail([refusal('step', forbidden)]);
  const state = nextProposalState(proposal.state, step);
  if (state === undefined)
    return fail([
      refusal(
        'step',
        `Der Vorschlag ist ${PROPOSAL_STATE_LABELS[proposal.state]}; dieser Schritt passt dazu nicht. Laden Sie die Seite neu.`,
      ),
    ]);
  const refusals = [...reasonRefused(step, reason.trim()), ...dueRefused(state, dueOn, today)];
  if (refusals.length > 0 || dueOn === 'no-day') return fail(refusals);
  return ok({
    step,
    state,
    ballot: isVotedUpon(state) ? proposal.ballot + 1 : proposal.ballot,
    voteDueOn: isVotedUpon(state) ? dueOn : isDecided(state) ? proposal.voteDueOn : null,
    reason: reason.trim(),
  });
}

function reasonRefused(step: ProposalStep, reason: string): ProposalRefusal[] {
  if (reason.length > REASON_MAX)
    return [
      refusal('reason', `Der Text hat ${reason.length} Zeichen. Kürzen Sie ihn auf höchstens ${REASON_MAX}.`),
    ];
  return reason === '' && !WITHOUT_REASON.includes(step)
    ? [refusal('reason', 'Nennen Sie die Begründung; wer vorgeschlagen hat, liest sie.')]
    : [];
}

function dueRefused(state: ProposalState, dueOn: TypedStep['dueOn'], today: CalendarDate): ProposalRefusal[] {
  if (!isVotedUpon(state)) return dueOn === 'no-day' ? [refusal('due', NO_DAY)] : [];
  if (dueOn === 'no-day') return [refusal('due', NO_DAY)];
  return dueOn !== null && dueOn < today
    ? [refusal('due', 'Der letzte Tag für die Abstimmung liegt zurück. Nennen Sie einen kommenden Tag.')]
    : [];
}

const NO_DAY = 'Geben Sie den letzten Tag als Datum an, etwa 15.12.2026, oder lassen Sie das Feld leer.';

const refusal = (field: ProposalRefusal['field'], message: string): ProposalRefusal => ({ field, message });
