import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findSigning } from '../../use-cases/signature/find-signing.ts';
import { zipSignatures } from '../../use-cases/signature/read-signature-files.ts';
import { SignaturesView } from './signatures-view.tsx';

/** GET /v/:alliance/dokumente/:id/unterschriften */
export const showSignatures = (call: AllianceCall): Promise<PageAnswer> => signaturesPage(call, null);

async function signaturesPage(call: AllianceCall, problem: string | null): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const id = params['id'] ?? '';
  const overview = await findSigning(services, alliance, principal, id);
  if (!overview) return errorPage(404);
  const document = `/v/${alliance.slug}/dokumente/${id}`;
  return {
    kind: 'page',
    status: problem === null ? 200 : 422,
    title: `Unterschriften: ${overview.document.title}`,
    section: 'entscheidungen',
    crumbs: [
      { label: 'Entscheidungen', href: `/v/${alliance.slug}/entscheidungen` },
      { label: overview.document.title, href: document },
      { label: 'Unterschriften' },
    ],
    body: <SignaturesView own={`${document}/unterschriften`} overview={overview} problem={problem} />,
  };
}

/** GET /v/:alliance/dokumente/:id/unterschriften.zip */
export async function downloadSignatures(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const zip = await zipSignatures(services, alliance, principal, params['id'] ?? '');
  if (!zip) return errorPage(404);
  if (!zip.ok) return signaturesPage(call, zip.error);
  return { kind: 'file', name: 'Unterschriften.zip', contentType: 'application/zip', body: zip.value };
}
