import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listBundles } from '../../store/bundle-store.ts';
import { listProposalEvents } from '../../store/proposal-event-store.ts';
import { listProposals } from '../../store/proposal-store.ts';

/** When the need behind something was told and taken up. */
export interface NeedDays {
  /** What became of it, below /v/<slug>: "/projekte/archiv". */
  readonly path: string;
  readonly neededOn: CalendarDate;
  readonly takenUpOn: CalendarDate | null;
}

/**
 * For other modules: the need days of what proposals and bundles became. A proposal was needed when it came in and taken
 * up when the heads said so; a bundle without one, when its round ended and when it became ready.
 */
export async function readNeedDays(tx: Tx): Promise<NeedDays[]> {
  const fromProposals = await daysOfProposals(tx);
  const fromBundles = (await listBundles(tx)).flatMap(({ id, reference, frozen }) => {
    if (!reference) return [];
    const { path } = reference;
    const proposed = fromProposals.find((days) => days.path === `/buendel/${id}`);
    if (proposed) return [{ ...proposed, path }];
    const asOf = parseCalendarDate(frozen?.figures.round.asOf ?? '');
    return asOf.ok ? [{ path, neededOn: asOf.value, takenUpOn: frozen?.on ?? null }] : [];
  });
  return [...fromProposals, ...fromBundles];
}

async function daysOfProposals(tx: Tx): Promise<NeedDays[]> {
  const realised = (await listProposals(tx)).filter(({ target }) => target !== null);
  const events = await listProposalEvents(
    tx,
    realised.map(({ id }) => id),
  );
  return realised.flatMap(({ id, target, createdAt }) => {
    const taken = events.get(id)?.find(({ state }) => state === 'aufgenommen');
    const takenUpOn = taken ? germanDay(taken.at) : null;
    return target ? [{ path: target.path, neededOn: germanDay(createdAt), takenUpOn }] : [];
  });
}
