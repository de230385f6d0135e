import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { successionSentence } from '../../domain/tasks/resolve-task.ts';
import type { SuccessionKind } from '../../domain/tasks/succession.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { insertSuccessions } from '../../store/succession-store.ts';
import { updateRetired } from '../../store/task-store.ts';
import type { CatalogueScope } from './act-on-catalogue.ts';

type Named = Pick<Task, 'id' | 'number'>;

export interface Replacement {
  readonly pairs: readonly { readonly old: Named; readonly new: Named }[];
  readonly kind: SuccessionKind;
  readonly on: CalendarDate;
  readonly reason: string;
}

/** Retires the old tasks, records what replaces them and tells it on the pages of both. */
export async function replaceTasks(
  { tx, allianceId, tell }: CatalogueScope,
  { pairs, kind, on, reason }: Replacement,
): Promise<void> {
  const successions = pairs.map((pair) => ({ oldId: pair.old.id, newId: pair.new.id, kind, on, reason }));
  const olds = [...new Map(pairs.map((pair) => [pair.old.id, pair.old])).values()];
  const news = pairs.map((pair) => pair.new);
  await updateRetired(
    tx,
    olds.map(({ id }) => id),
    { on, reason },
  );
  await insertSuccessions(tx, allianceId, successions);
  const told = olds.map((old) => ({
    old,
    text: successionSentence(
      old,
      successions.filter(({ oldId }) => oldId === old.id),
      news,
    ),
  }));
  const forNew = [...new Set(news.map(({ id }) => id))].map((taskId) => ({
    taskId,
    text: told.map(({ text }) => text).join(' '),
  }));
  await tell([...told.map(({ old, text }) => ({ taskId: old.id, text })), ...forNew]);
}
