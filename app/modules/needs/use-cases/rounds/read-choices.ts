import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { isActiveOn, ratableTasks } from '../../../catalogue/domain/index.ts';
import { listAreas, listTasks, type Task, type TaskArea } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import type { ChoosableTask, SettingsWorld } from '../../domain/rounds/check-settings.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';

/** A member as a round may ask it. */
export interface ChoosableMember {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Joins single undertakings from outside: not asked unless chosen. */
  readonly isGuest: boolean;
}

/** Everything the settings of a round choose from. */
export interface SettingsChoices extends SettingsWorld {
  readonly members: readonly ChoosableMember[];
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly (Task & ChoosableTask)[];
  /** Latest first. */
  readonly previousRounds: readonly RoundRecord[];
}

/**
 * Reads what the settings choose from on a day; `roundId` is the round that is set up, which does not repeat itself.
 * Tasks that head others are not asked for: their parts are.
 */
export async function readChoices(tx: Tx, day: CalendarDate, roundId?: string): Promise<SettingsChoices> {
  const all = await listTasks(tx);
  const ratable = new Set(ratableTasks(all, day).map(({ id }) => id));
  return {
    members: (await listMembers(tx)).map(({ id, member: { key, name, standing } }) => ({
      id,
      key,
      name,
      isGuest: standing === 'gast',
    })),
    areas: await listAreas(tx),
    tasks: all
      .map((task) => ({ ...task, isRetired: !isActiveOn(task, day) }))
      .filter(({ id, isRetired }) => isRetired || ratable.has(id)),
    previousRounds: (await listRounds(tx)).filter(
      ({ id, state }) => state === 'freigegeben' && id !== roundId,
    ),
  };
}
