import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { expectStep } from '../../domain/tracker/expected-sitting.ts';
import type { StepRecord } from '../../domain/tracker/matter-record.ts';
import { PAPER_LABELS } from '../../domain/tracker/paper-transitions.ts';
import { type PaperEntry, planPaperEntry } from '../../domain/tracker/plan-paper-entry.ts';
import { changeStep, type StepFailure, type StepPlace } from './change-step.ts';
import { readCalendars } from './read-matter-parts.ts';

/** Records how far the paper of a step has come, its number, and whether it is treated in public. */
export const recordPaper = (
  services: Services,
  alliance: Alliance,
  place: StepPlace,
  entry: PaperEntry,
): Promise<Result<StepRecord, StepFailure>> =>
  changeStep(services, alliance, place, undefined, async (tx, _, step) => {
    const planned = planPaperEntry(step, entry);
    if (!planned.ok) return planned;
    const plannedOn =
      entry.event === 'einreichen' ? await sittingReached(tx, step, services.clock.today()) : step.plannedOn;
    const state: StepRecord['state'] =
      plannedOn !== null && step.state === 'offen' && entry.event === 'einreichen' ? 'geplant' : step.state;
    const after = { ...step, ...planned.value, plannedOn, state };
    return ok({ after, event: entry.event, on: plannedOn, detail: describe(after) });
  });

/** A paper handed in today is in time for the planned sitting or the first whose closing date is not past. */
async function sittingReached(tx: Tx, step: StepRecord, today: CalendarDate): Promise<CalendarDate | null> {
  const expected = expectStep({ ...step, paper: 'entwurf' }, await readCalendars(tx, today), today);
  return expected.ok && !expected.value.estimated && expected.value.closesOn !== null
    ? expected.value.on
    : null;
}

const describe = ({ paper, paperNumber, nonPublic }: StepRecord): string =>
  [
    PAPER_LABELS[paper],
    paperNumber === '' ? '' : `Nr. ${paperNumber}`,
    nonPublic ? 'nicht öffentlich' : 'öffentlich',
  ]
    .filter((part) => part !== '')
    .join('; ');
