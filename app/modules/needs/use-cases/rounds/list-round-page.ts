import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { listRoundsAfter } from '../../store/round-store.ts';

/** One page of the rounds by slug, with how many members were asked; `next` is the slug to go on after. */
export function listRoundPage({ database }: Services, alliance: Alliance, after: string, limit: number) {
  return database.inAlliance(alliance.id, async (tx) => {
    const rounds = await listRoundsAfter(tx, after, limit + 1);
    const items = [];
    for (const { id, slug, title, asOf, isSample, note } of rounds.slice(0, limit))
      items.push({
        ...{ id, slug, title, asOf, isSample, note },
        members: (await listParticipants(tx, id)).size,
      });
    return { items, next: rounds.length > limit ? (items.at(-1)?.slug ?? null) : null };
  });
}
