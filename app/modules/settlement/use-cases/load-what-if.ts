import type { Result } from '../../../foundation/result.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import type { MemberRecord } from '../../region/index.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import { readWhatIf, type WhatIfQuery, type WhatIfReading } from '../domain/read-what-if.ts';
import { simulate, type WhatIfResult } from '../domain/what-if.ts';
import type { WhatIfProblem, WhatIfValues } from '../domain/what-if-values.ts';
import { loadTables } from './load-tables.ts';

/** The calculator's question and its answer. */
export interface WhatIf {
  readonly tables: readonly ContributionTable[];
  readonly table: ContributionTable;
  readonly members: readonly MemberRecord[];
  readonly reading: WhatIfReading;
  readonly values: WhatIfValues | null;
  /** Refused where the question is not understood or cannot be computed. */
  readonly result: Result<WhatIfResult, readonly WhatIfProblem[]>;
}

/** Reads the question from an address and answers it; undefined where the alliance has no contribution table. */
export async function loadWhatIf(
  services: Services,
  alliance: Alliance,
  query: WhatIfQuery,
): Promise<WhatIf | undefined> {
  const { tables, members } = await loadTables(services, alliance);
  const table = tables.find(({ slug }) => slug === query.one('tabelle')) ?? tables[0];
  if (!table) return undefined;
  const reading = readWhatIf(query, table, members);
  const { values, problems } = reading;
  const result = values ? simulate(table, members, values) : ({ ok: false, error: problems } as const);
  return { tables, table, members, reading, values, result };
}
