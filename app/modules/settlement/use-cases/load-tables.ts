import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { readTables, type TablesAndMembers } from './read-tables.ts';

/** The contribution tables of an alliance with its members. */
export const loadTables = ({ database }: Services, alliance: Alliance): Promise<TablesAndMembers> =>
  database.inAlliance(alliance.id, readTables);
