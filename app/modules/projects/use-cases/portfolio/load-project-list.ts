import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectRow, readProjectRows } from '../undertakings/list-project-rows.ts';

/** All undertakings of an alliance as they stand today, by title. */
export const loadProjectList = ({ database, clock }: Services, { id }: Alliance): Promise<ProjectRow[]> =>
  database.inAlliance(
    id,
    async (tx) => (await readProjectRows(tx, clock.today())).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    'snapshot',
  );
