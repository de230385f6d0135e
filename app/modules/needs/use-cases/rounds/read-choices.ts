import type { Tx } from '../../../../platform/transaction.ts';
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

/** Reads what the settings choose from; `roundId` is the round that is set up, which does not repeat itself. */
export async function readChoices(tx: Tx, roundId?: string): Promise<SettingsChoices> {
  return {
    members: (await listMembers(tx)).map(({ id, member: { key, name, standing } }) => ({
      id,
      key,
      name,
      isGuest: standing === 'gast',
    })),
    areas: await listAreas(tx),
    tasks: (await listTasks(tx)).map((task) => ({ ...task, isRetired: isRetired(task) })),
    previousRounds: (await listRounds(tx)).filter(
      ({ id, state }) => state === 'freigegeben' && id !== roundId,
    ),
  };
}

/** No task is retired yet. */
const isRetired = (_task: Task): boolean => false;
