import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { readTeamProof } from '../../use-cases/team/read-team-proof.ts';
import { notThere } from './team-places.tsx';

/** GET /v/:alliance/projekte/:slug/beteiligte/nachweis/:sha256 */
export async function showTeamProof({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<PageAnswer> {
  const asked = { slug: params['slug'] ?? '', sha256: params['sha256'] ?? '' };
  const file = await readTeamProof(services, alliance, principal, asked);
  if (!file) return notThere();
  return { kind: 'file', name: file.name, contentType: file.contentType, body: file.bytes };
}
