import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { figureColumns } from '../../domain/tracker/figure-columns.ts';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';
import { findMatter } from '../../store/tracker-matter-store.ts';
import { type MatterPart, readMatterParts } from './read-matter-parts.ts';

/** A matter with its members' figures, for the forms of the office. */
export interface MatterText {
  readonly matter: MatterRecord;
  readonly columns: readonly string[];
  readonly parts: readonly MatterPart[];
}

/** Loads a matter for editing; undefined where there is none. */
export const findMatterText = (
  { database }: Services,
  alliance: Alliance,
  id: string,
): Promise<MatterText | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const matter = await findMatter(tx, id);
    if (!matter) return undefined;
    const parts = (await readMatterParts(tx, [matter.id])).get(matter.id) ?? [];
    return { matter, parts, columns: figureColumns(parts.map(({ part }) => part)) };
  });
