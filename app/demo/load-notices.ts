import { SAMPLE_NOTICES } from '../../db/seeds/sample-notices.ts';
import { loadSampleNotice } from '../modules/decisions/index.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { DEMO_ACTOR, type Loading, recordBlock } from './demo-loading.ts';
import { samplePdf } from './sample-pdf.ts';

/** Loads made-up notices to the supervisory authority. */
export async function loadNotices(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  { slug }: Pick<DemoCounty, 'slug'>,
  memberIds: ReadonlyMap<string, string>,
): Promise<void> {
  const samples = SAMPLE_NOTICES[slug] ?? [];
  const pdfOf = (item: string): Promise<Uint8Array> => samplePdf(item.replace('/', ' '), loading.at);
  for (const sample of samples)
    await loadSampleNotice(services, { ...loading, actor: DEMO_ACTOR, memberIds, pdfOf }, sample);
  await recordBlock(loading, 'notice', samples);
}
