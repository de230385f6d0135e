import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { NewFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { StepEntry } from '../../domain/tracker/entry-refusals.ts';
import { entrySentence } from '../../domain/tracker/entry-sentence.ts';
import type { StepRecord } from '../../domain/tracker/matter-record.ts';
import { nextAgenda } from '../../domain/tracker/next-agenda.ts';
import { planStepEntry } from '../../domain/tracker/plan-step-entry.ts';
import { changeStep, type StepFailure, type StepPlace } from './change-step.ts';
import { readCalendars } from './read-matter-parts.ts';

/** Records what a body made of a paper, plans or postpones its sitting, corrects or takes back a result. */
export const recordStep = (
  services: Services,
  alliance: Alliance,
  place: StepPlace,
  entry: StepEntry,
  proof?: NewFile,
): Promise<Result<StepRecord, StepFailure>> =>
  changeStep(services, alliance, place, proof, async (tx, path, step) => {
    const today = services.clock.today();
    const on =
      entry.event === 'vertagen' && entry.on === null ? await nextSittingOf(tx, step, today) : entry.on;
    const planned = planStepEntry(path, place.position, { ...entry, on }, today);
    if (!planned.ok) return planned;
    const after = { ...step, ...planned.value };
    return ok({ after, event: entry.event, on, detail: entrySentence(step, after, entry.correction) });
  });

/** A postponed paper is handed in already: it comes on the next agenda, whatever its closing date. */
async function nextSittingOf(tx: Tx, step: StepRecord, today: CalendarDate): Promise<CalendarDate | null> {
  const { bodies } = await readCalendars(tx, today);
  const body = step.bodyId === null ? undefined : bodies.get(step.bodyId);
  return body ? nextAgenda(body, step.plannedOn, today) : null;
}
