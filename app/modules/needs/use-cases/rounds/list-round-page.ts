import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { mayReadRanking, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import { listParticipants } from '../../store/rating-store.ts';
import { listRounds } from '../../store/round-store.ts';

/**
 * One page of the rounds whose ranking the reader may see, by slug, with how many members were asked; `next` is the slug
 * to go on after. An alliance holds a handful of rounds: they are read at once.
 */
export function listRoundPage(
  { database }: Services,
  alliance: Alliance,
  reader: RoundReader,
  { after, limit }: { readonly after: string; readonly limit: number },
) {
  return database.inAlliance(alliance.id, async (tx) => {
    const rounds = (await listRounds(tx))
      .filter((round) => mayReadRanking(round, reader) && compareCodePoints(round.slug, after) > 0)
      .toSorted((a, b) => compareCodePoints(a.slug, b.slug));
    const items = [];
    for (const { id, slug, title, asOf, isSample, note } of rounds.slice(0, limit))
      items.push({
        ...{ id, slug, title, asOf, isSample, note },
        members: (await listParticipants(tx, id)).size,
      });
    return { items, next: rounds.length > limit ? (items.at(-1)?.slug ?? null) : null };
  });
}
