import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Succession } from '../../domain/tasks/succession.ts';
import type { Task, TaskArea } from '../../domain/tasks/task.ts';
import { listAreas } from '../../store/area-store.ts';
import { listSuccessions } from '../../store/succession-store.ts';
import { listTasks } from '../../store/task-store.ts';

/** The whole catalogue as it stands today. */
export interface LoadedCatalogue {
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  readonly successions: readonly Succession[];
  readonly today: CalendarDate;
}

export const loadCatalogue = ({ database, clock }: Services, alliance: Alliance): Promise<LoadedCatalogue> =>
  database.inAlliance(
    alliance.id,
    async (tx) => ({
      areas: await listAreas(tx),
      tasks: await listTasks(tx),
      successions: await listSuccessions(tx),
      today: clock.today(),
    }),
    'snapshot',
  );
