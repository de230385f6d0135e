import { sampleAgreement, sampleSigners } from '../../db/seeds/sample-signatures.ts';
import { playSample, playSampleSignatures } from '../modules/decisions/index.ts';
import type { Alliance } from '../platform/alliances.ts';
import type { Services } from '../platform/services.ts';
import type { DemoCounty } from './demo-counties.ts';
import { actingOf, type Loading } from './demo-loading.ts';
import { samplePdf } from './sample-pdf.ts';

/** Loads a sample agreement that members are signing, each paper a page that says that it is made up. */
export async function loadSignatures(
  services: Pick<Services, 'config' | 'clock'>,
  loading: Loading,
  county: Pick<DemoCounty, 'members'>,
  alliance: Pick<Alliance, 'id' | 'slug' | 'name' | 'office'>,
): Promise<void> {
  const acting = actingOf(services, loading, alliance);
  const agreement = sampleAgreement(county.members);
  const documentId = await playSample(services, acting, agreement);
  const signers = await Promise.all(
    sampleSigners(county.members).map(async (signer) => ({
      ...signer,
      bytes: await samplePdf(`Beispielunterschrift ${signer.place}: ${agreement.title}`, loading.at),
    })),
  );
  await playSampleSignatures(services, acting, documentId, signers);
}
