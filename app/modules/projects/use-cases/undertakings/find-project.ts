import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { KeyDate } from '../../domain/undertakings/key-date.ts';
import { listKeyDates } from '../../store/key-date-store.ts';
import { type ProjectSummary, readProjects } from './list-projects.ts';

export interface ProjectDetail extends ProjectSummary {
  readonly keyDates: readonly KeyDate[];
}

const MANY = 500;

/** One undertaking by its slug, with its next dates; undefined where there is none. */
export function findProject(
  { database }: Services,
  alliance: Alliance,
  slug: string,
  date: CalendarDate,
): Promise<ProjectDetail | undefined> {
  return database.inAlliance(alliance.id, async (tx) => {
    const project = (await readProjects(tx, date)).find((candidate) => candidate.slug === slug);
    if (!project) return undefined;
    const keyDates = (await listKeyDates(tx, date, MANY)).filter(
      (entry) => entry.undertakingId === project.id,
    );
    return { ...project, keyDates };
  });
}
