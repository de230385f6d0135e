import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { readDocumentPaper, readProof, readSeal } from '../../use-cases/circulation/read-document-file.ts';
import { remindMembers } from '../../use-cases/circulation/remind-members.ts';
import { readCount } from './read-answer-form.ts';

/** GET /v/:alliance/dokumente/:id/datei?fassung=: a version as PDF. */
export async function showPaper({
  services,
  alliance,
  principal,
  params,
  query,
}: AllianceCall): Promise<PageAnswer> {
  const number = readCount(query.get('fassung'));
  const file = await readDocumentPaper(services, alliance, principal, params['id'] ?? '', number);
  return file ? { kind: 'file', ...file, inline: true } : errorPage(404);
}

/** GET /v/:alliance/dokumente/:id/siegel: the sealed record. */
export async function showSeal({ services, alliance, principal, params }: AllianceCall): Promise<PageAnswer> {
  const file = await readSeal(services, alliance, principal, params['id'] ?? '');
  return file ? { kind: 'file', ...file } : errorPage(404);
}

/** GET /v/:alliance/dokumente/:id/nachweis/:sha256: what proves an answer on behalf. */
export async function showProof({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<PageAnswer> {
  const file = await readProof(services, alliance, principal, params['id'] ?? '', params['sha256'] ?? '');
  return file ? { kind: 'file', ...file } : errorPage(404);
}

/** POST /v/:alliance/dokumente/:id/erinnern */
export async function submitReminder({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<PageAnswer> {
  const id = params['id'] ?? '';
  const reminded = await remindMembers(services, alliance, id, principal.accountId);
  if (!reminded.ok) return errorPage(404);
  return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${id}?erinnert=${reminded.value}` };
}
