import type { CourseSeed, UndertakingSeed } from '../../db/seeds/undertaking-seed.ts';
import { STANDARD_TEMPLATES, type Stage, templateStages } from '../modules/projects/domain/index.ts';
import { insertStages } from '../modules/projects/index.ts';
import type { Loading } from './demo-loading.ts';

/** Loads how far along their standard course projects were when a source described them. */
export async function loadCourses(
  { tx, allianceId }: Loading,
  seeds: readonly UndertakingSeed[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { slug, course } of seeds) {
    if (course) await insertStages(tx, allianceId, ids.get(slug) ?? '', stagesOf(course));
  }
}

/** Those before the stage that runs are done; of none the days are handed down. */
function stagesOf({ template, stage: running, source }: CourseSeed): Stage[] {
  const course = STANDARD_TEMPLATES.find(({ key, version }) => key === template && version === 1);
  const stages = course ? templateStages(course, null) : [];
  const reached = stages.findIndex(({ key }) => key === running);
  if (reached < 0) throw new Error(`the seeds name an unknown stage ${running} of ${template}`);
  return stages.map((stage, index) => {
    if (index > reached) return stage;
    const state = index < reached ? 'abgeschlossen' : 'laufend';
    return { ...stage, state, note: `${source}. Der Tag ist nicht überliefert.` };
  });
}
