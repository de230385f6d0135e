import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import type { PauseRecord } from '../domain/meeting-records.ts';
import { listPauses } from '../store/pause-store.ts';

/** All pauses of an alliance, earliest first. */
export const listAlliancePauses = ({ database }: Services, { id }: Alliance): Promise<PauseRecord[]> =>
  database.inAlliance(id, listPauses);
