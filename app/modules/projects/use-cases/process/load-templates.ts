import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import type { ProcessTemplate } from '../../domain/process/process-template.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';
import { readTemplates } from './read-templates.ts';

/** All versions of all templates, and how many projects follow each. */
export interface LoadedTemplates {
  readonly templates: readonly ProcessTemplate[];
  /** Projects by "key/version". */
  readonly projects: ReadonlyMap<string, number>;
}

/** The name under which `projects` counts a version. */
export const versionName = ({ key, version }: Pick<ProcessTemplate, 'key' | 'version'>): string =>
  `${key}/${version}`;

/** The standard courses of an alliance, with how many projects started with each version. */
export const loadTemplates = ({ database }: Services, alliance: Alliance): Promise<LoadedTemplates> =>
  database.inAlliance(alliance.id, async (tx) => {
    const projects = new Map<string, number>();
    for (const { template } of await listUndertakings(tx))
      if (template) projects.set(versionName(template), (projects.get(versionName(template)) ?? 0) + 1);
    return { templates: await readTemplates(tx), projects };
  });
