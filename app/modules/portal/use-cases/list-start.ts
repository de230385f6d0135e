import { type Alliance, listAlliances } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';

export type StartAlliance = Alliance;

/** The alliances the start page names, by name. */
export const listStart = ({ database }: Services): Promise<StartAlliance[]> => listAlliances(database);
