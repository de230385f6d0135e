import { expect } from 'vitest';
import { listUndertakings } from '../../app/modules/projects/store/undertaking-store.ts';
import { replayProject } from '../../app/modules/projects/test-support/replay-project.ts';
import { storedProject, trailOf } from '../../app/modules/projects/test-support/stored-project.ts';
import { listAlliances } from '../../app/platform/alliances.ts';
import type { TravellingProduct } from './travelling-product.ts';

/**
 * Builds every project of an alliance again from its own entries of the audit trail and compares it with what is
 * stored; answers their slugs. What reports have handed down came as a block, without a life to tell.
 */
export async function expectReplays(
  product: Pick<TravellingProduct, 'open'>,
  alliance: string,
): Promise<string[]> {
  const { services, close } = await product.open();
  try {
    const found = (await listAlliances(services.database)).find(({ slug }) => slug === alliance);
    if (!found) throw new Error(`no alliance ${alliance}`);
    return await services.database.inAlliance(found.id, async (tx) => {
      const told: string[] = [];
      for (const { slug } of await listUndertakings(tx)) {
        const trail = await trailOf(tx, found.id, slug);
        if (!trail.some(({ action }) => action === 'undertaking.created')) continue;
        const { head, ...rest } = replayProject(trail);
        const { version: _version, ...kept } = head;
        expect({ slug, project: { head: kept, ...rest } }).toEqual({
          slug,
          project: await storedProject(tx, slug),
        });
        told.push(slug);
      }
      return told;
    });
  } finally {
    await close();
  }
}
