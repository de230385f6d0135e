import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { queueMail } from '../../../../platform/mail/queue-mail.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProposalRefusal } from '../../domain/proposals/check-proposal.ts';
import { decisionMail } from '../../domain/proposals/decision-mail.ts';
import { planStep } from '../../domain/proposals/plan-step.ts';
import type { ProposalRecord } from '../../domain/proposals/proposal.ts';
import { isDecided } from '../../domain/proposals/proposal-state.ts';
import { updateProposalState } from '../../store/proposal-store.ts';
import { type ActOn, actOnProposal, recordAct } from './act-on-proposal.ts';

export interface StepForm {
  readonly step: string;
  readonly reason: string;
  /** Last day to vote as ISO; empty for none. */
  readonly dueOn: string;
  readonly version: number;
}

/** Leads a proposal to its next state; the proposer is written to when it is decided. */
export const takeStep = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
  form: StepForm,
): Promise<Result<'done', readonly ProposalRefusal[] | 'unknown'>> =>
  actOnProposal(services, alliance, principal, { id, version: form.version }, async (acting) => {
    const { before, viewer, at } = acting;
    const typed = { step: form.step, reason: form.reason, dueOn: dueOf(form.dueOn) };
    const planned = planStep(viewer, before, typed, services.clock.today());
    if (!planned.ok) return planned;
    const { step, reason, ...after } = planned.value;
    await updateProposalState(acting.tx, id, after);
    if (isDecided(after.state)) await tellProposer(acting, alliance, { ...before, ...after }, reason);
    await recordAct(acting, { event: step, state: after.state, note: reason, at }, 'stepped', {
      before: { state: before.state, ballot: before.ballot, voteDueOn: before.voteDueOn },
      after: { ...after, reason },
    });
    return ok('done');
  });

function dueOf(text: string): CalendarDate | null | 'no-day' {
  if (text.trim() === '') return null;
  const day = parseCalendarDate(text.trim());
  return day.ok ? day.value : 'no-day';
}

/** Once for each ballot, and only where an address was given. */
async function tellProposer(
  { tx, at }: ActOn,
  { id: allianceId, office, name }: Alliance,
  proposal: ProposalRecord,
  reason: string,
): Promise<void> {
  if (proposal.address === '') return;
  const key = `vorschlag/${proposal.id}/${proposal.ballot}/entschieden`;
  const mail = decisionMail({ ...proposal, office, alliance: name, reason });
  await queueMail(tx, { allianceId, key, to: proposal.address, ...mail }, at);
}
