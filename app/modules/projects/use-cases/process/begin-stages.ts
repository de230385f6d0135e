import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { changedStages } from '../../domain/process/pass-stage.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { endSchedule, startStages } from '../../domain/process/start-stages.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listStagesOf, updateStage } from '../../store/stage-store.ts';

type Staged = Pick<UndertakingRecord, 'id' | 'states'>;

/**
 * Begins the stages of a project that starts: the charter ends, the next one begins. Answers all stages as they are
 * now; the act that started the project tells the trail.
 */
export async function beginStages(
  { tx }: Pick<Acting, 'tx'>,
  undertaking: Staged,
  startDay: CalendarDate,
): Promise<readonly Stage[]> {
  const prepared = undertaking.states.find(({ state }) => state === 'in-vorbereitung')?.since ?? null;
  return change(tx, undertaking.id, (stages) => startStages(stages, startDay, prepared));
}

/** Ends the stage of the schedule on the day it became binding. Answers all stages as they are now; the caller tells the trail. */
export async function endScheduleStage(
  { tx }: Pick<Acting, 'tx'>,
  undertaking: Pick<Staged, 'id'>,
  day: CalendarDate,
): Promise<readonly Stage[]> {
  return change(tx, undertaking.id, (stages) => endSchedule(stages, day));
}

async function change(
  tx: Acting['tx'],
  undertakingId: string,
  plan: (stages: readonly Stage[]) => Stage[],
): Promise<readonly Stage[]> {
  const before = await listStagesOf(tx, undertakingId);
  for (const stage of changedStages(before, plan(before))) await updateStage(tx, undertakingId, stage);
  return listStagesOf(tx, undertakingId);
}
