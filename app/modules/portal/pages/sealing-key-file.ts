import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { PageAnswer, PageCall } from '../../../platform/http/page-route.ts';
import { findPublishedKey } from '../use-cases/find-published-key.ts';

/** GET /v/:alliance/siegelschluessel[?schluessel=FINGERABDRUCK] */
export async function sendSealingKey({ services, alliance, query }: PageCall): Promise<PageAnswer> {
  if (!alliance) throw new Error('the key lies below /v/:alliance');
  const pem = await findPublishedKey(services, alliance, query.get('schluessel'));
  if (pem === undefined) return errorPage(404);
  return {
    kind: 'file',
    name: `siegelschluessel-${alliance.slug}.pem`,
    contentType: 'application/x-pem-file',
    body: pem,
  };
}
