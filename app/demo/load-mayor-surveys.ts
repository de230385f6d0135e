import { SAMPLE_MAYOR_SURVEYS } from '../../db/seeds/sample-mayor-surveys.ts';
import { addDays } from '../foundation/calendar-date.ts';
import { loadSampleSurvey } from '../modules/needs/index.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { type Loading, recordBlock } from './demo-loading.ts';

/** Loads the made-up survey of the heads of a county; its members answer in the order of the seeds. */
export async function loadMayorSurveys(
  { clock }: Pick<Services, 'clock'>,
  loading: Loading,
  { slug, members }: Pick<DemoCounty, 'slug' | 'members'>,
  memberIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { county, due, ...sample } of SAMPLE_MAYOR_SURVEYS) {
    if (county !== slug) continue;
    const asked = members.flatMap(({ member: { key } }) => memberIds.get(key) ?? []);
    const survey = { ...sample, dueOn: typeof due === 'number' ? addDays(clock.today(), due) : due, asked };
    await loadSampleSurvey(loading, survey);
    await recordBlock(loading, 'mayor-survey', { title: sample.title, asked: asked.length });
  }
}
