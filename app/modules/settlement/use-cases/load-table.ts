import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { type RecomputedTable, recomputeTable } from '../domain/recompute.ts';
import { loadTables } from './load-tables.ts';

export interface LoadedTable {
  readonly table: ContributionTable;
  readonly recomputed: RecomputedTable;
}

/** One contribution table, recomputed; undefined where there is none of this name. */
export async function loadTable(
  services: Services,
  alliance: Alliance,
  slug: string,
): Promise<LoadedTable | undefined> {
  const { tables, names } = await loadTables(services, alliance);
  const table = tables.find((candidate) => candidate.slug === slug);
  if (!table) return undefined;
  const recomputed = recomputeTable(table, names);
  // A kept scheme was checked when it was kept; one that no longer computes is a broken row.
  if (!recomputed.ok) throw new Error(`contribution table ${slug}: ${recomputed.error.message}`);
  return { table, recomputed: recomputed.value };
}
