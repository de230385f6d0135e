import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { Participation } from '../../domain/participation/participation.ts';
import { type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listParticipationsAt } from '../../store/participation-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { type ProjectParticipant, participantsOf } from './project-participants.ts';

/** An undertaking as lists show it on a day. */
export interface ProjectSummary extends UndertakingRecord {
  /** Null where nothing is known for the day. */
  readonly state: StateEntry | null;
  readonly areaName: string | null;
  readonly areaSlug: string | null;
  readonly participants: readonly ProjectParticipant[];
  /** How many take part: counted, or as printed where no list is known. */
  readonly participantCount: number | null;
}

/** All undertakings of an alliance with state and participants on a day. */
export async function readProjects(tx: Tx, date: CalendarDate): Promise<ProjectSummary[]> {
  const members = await listMembers(tx);
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  const records = Map.groupBy(await listParticipationsAt(tx, date), ({ undertakingId }) => undertakingId);
  return (await listUndertakings(tx)).map((undertaking) => {
    const participants = participantsOf(members, records.get(undertaking.id) ?? []);
    const area = undertaking.areaId === null ? undefined : areas.get(undertaking.areaId);
    return {
      ...undertaking,
      state: stateAt(undertaking.states, date),
      areaName: area?.name ?? null,
      areaSlug: area?.slug ?? null,
      participants,
      participantCount: countOf(undertaking, participants),
    };
  });
}

function countOf(undertaking: UndertakingRecord, participants: readonly Participation[]): number | null {
  const counted = participants.filter((participant) => participant.participates).length;
  return counted > 0 ? counted : undertaking.printedParticipants;
}
