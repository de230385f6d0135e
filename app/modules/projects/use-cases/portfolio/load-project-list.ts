import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type ProjectSummary, readProjects } from '../undertakings/list-projects.ts';
import { type ProjectLight, readTrafficLights } from './read-traffic-lights.ts';

/** A project with its light. */
export interface ListedProject {
  readonly project: ProjectSummary;
  readonly light: ProjectLight;
}

/** All undertakings of an alliance as they stand today. */
export const loadProjectList = ({ database, clock }: Services, { id }: Alliance): Promise<ListedProject[]> =>
  database.inAlliance(
    id,
    async (tx) => {
      const today = clock.today();
      const projects = await readProjects(tx, today);
      const lights = await readTrafficLights(tx, projects, today);
      return projects.flatMap((project) => {
        const light = lights.get(project.id);
        return light ? [{ project, light }] : [];
      });
    },
    'snapshot',
  );
