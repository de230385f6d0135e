import { errorPage, roleNotSufficientPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureRefusal } from '../../domain/signature/signing-facts.ts';
import { findMemberSigning } from '../../use-cases/signature/find-signing.ts';
import { readSignatureFile } from '../../use-cases/signature/read-signature-files.ts';
import { writeSignaturePaper } from '../../use-cases/signature/write-signature-paper.ts';
import { MemberSigningView } from './member-signing-view.tsx';
import { emptyForm } from './signature-fields.ts';

/** A refused try, for the page to show. */
export interface RefusedTry {
  readonly form?: SignatureForm;
  readonly refusals?: readonly SignatureRefusal[];
  readonly problem?: string;
}

/** GET /v/:alliance/dokumente/:id/unterschriften/:key */
export const showMemberSigning = (call: AllianceCall): Promise<PageAnswer> =>
  memberSigningPage(call, {}, 200);

/** The page of a member's signatures, with a try that was refused. */
export async function memberSigningPage(
  call: AllianceCall,
  { form, refusals = [], problem }: RefusedTry,
  status: 200 | 422,
): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const where = whereOf(call);
  const signing = await findMemberSigning(services, alliance, principal, where);
  if (!signing) return errorPage(404);
  if (signing === 'forbidden') return roleNotSufficientPage();
  const base = `/v/${alliance.slug}`;
  const document = `${base}/dokumente/${where.id}`;
  const { name } = signing.own.party;
  return {
    kind: 'page',
    status,
    title: `Unterschriften ${name}: ${signing.document.title}`,
    section: 'entscheidungen',
    crumbs: [
      { label: 'Entscheidungen', href: `${base}/entscheidungen` },
      { label: signing.document.title, href: document },
      { label: 'Unterschriften', href: `${document}/unterschriften` },
      { label: name },
    ],
    body: (
      <MemberSigningView
        document={document}
        signing={signing}
        form={form ?? emptyForm(signing)}
        refusals={refusals}
        problem={problem ?? null}
        message={query.get('meldung') ?? ''}
      />
    ),
  };
}

/** Which document and which member the address names. */
export const whereOf = ({ params }: AllianceCall) => ({
  id: params['id'] ?? '',
  memberKey: params['key'] ?? '',
});

/** GET /v/:alliance/dokumente/:id/unterschriftsblatt/:key */
export async function downloadSignaturePaper(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const paper = await writeSignaturePaper(services, alliance, principal, whereOf(call));
  if (paper.ok)
    return { kind: 'file', name: paper.value.name, contentType: 'application/pdf', body: paper.value.bytes };
  return paper.error === 'forbidden' ? roleNotSufficientPage() : errorPage(404);
}

/** GET /v/:alliance/dokumente/:id/unterschriften/:key/datei/:sha256 */
export async function downloadSignatureFile(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const where = { ...whereOf(call), sha256: params['sha256'] ?? '' };
  const file = await readSignatureFile(services, alliance, principal, where);
  if (!file) return errorPage(404);
  return { kind: 'file', name: file.name, contentType: 'application/pdf', body: file.bytes };
}
