import type { Result } from '../../../../foundation/result.ts';
import { ok } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import { takeLock } from '../../../../platform/take-lock.ts';
import { inWaitingOrder, moveWaiting, type WaitingMove } from '../../domain/portfolio/waiting-order.ts';
import { isInMatrix, stateAt } from '../../domain/undertakings/undertaking.ts';
import { listWaitingPlaces, replaceWaitingPlaces } from '../../store/portfolio-waiting-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';

export interface WaitingOrderChange {
  readonly slug: string;
  readonly move: WaitingMove;
  /** Slugs in the order that the mover looked at. */
  readonly seen: readonly string[];
  /** Account that acts. */
  readonly actor: string;
}

/** Moves a project one step on the waiting list; of two who move at once the second is shown the new order. */
export const moveInWaitingList = (
  services: Services,
  alliance: Alliance,
  change: WaitingOrderChange,
): Promise<Result<'moved', string>> =>
  inActing(services, alliance, change.actor, async (acting) => {
    const { tx, at, actor } = acting;
    await takeLock(tx, `projects.waiting_place ${alliance.id}`);
    const before = await readWaitingList(acting);
    const slugs = before.map(({ slug }) => slug);
    const moved = moveWaiting(slugs, change.seen, change.slug, change.move);
    if (!moved.ok) return moved;
    const idOf = new Map(before.map(({ slug, id }) => [slug, id]));
    await replaceWaitingPlaces(
      tx,
      alliance.id,
      moved.value.flatMap((slug) => idOf.get(slug) ?? []),
    );
    await recordChange(tx, {
      chain: alliance.id,
      at,
      actor,
      action: 'waiting-list.ordered',
      subject: { kind: 'waiting-list', id: change.slug },
      before: slugs,
      after: moved.value,
    });
    return ok('moved');
  });

/** The county-wide projects on the waiting list, in order. */
async function readWaitingList({ tx, today }: Pick<Acting, 'tx' | 'today'>) {
  const places = await listWaitingPlaces(tx);
  const waiting = (await listUndertakings(tx)).flatMap(({ id, slug, title, kind, states }) => {
    const state = stateAt(states, today);
    return state?.state === 'warteliste' && isInMatrix(kind)
      ? [{ id, slug, title, since: state.since, position: places.get(id) ?? null }]
      : [];
  });
  return inWaitingOrder(waiting);
}
