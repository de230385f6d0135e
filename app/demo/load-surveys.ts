import { SAMPLE_PAY_GRADES } from '../../db/seeds/sample-pay-grades.ts';
import { sampleSurveys } from '../../db/seeds/sample-surveys.ts';
import { insertPayGradeRates, playSampleSurvey } from '../modules/surveys/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import { newId } from '../platform/new-id.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';

/** Loads standard costs and sample surveys of real projects by the acts of real ones; nobody is written to. */
export async function loadSurveys(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const rates = SAMPLE_PAY_GRADES.map((rate) => ({ ...rate, id: newId() }));
  await insertPayGradeRates(loading.tx, loading.allianceId, rates);
  const acting = actingOf(services, loading, alliance);
  for (const sample of sampleSurveys(slug)) await playSampleSurvey(acting, sample);
}
