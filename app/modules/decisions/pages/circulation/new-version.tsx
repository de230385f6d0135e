import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { isVersionScope } from '../../domain/circulation/plan-new-version.ts';
import { findDocument } from '../../use-cases/circulation/find-document.ts';
import { issueVersion, type VersionRefusal } from '../../use-cases/circulation/issue-version.ts';
import { readCount } from './read-answer-form.ts';
import { NO_DAY } from './read-draft-form.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';
import type { VersionForm } from './version-fields.tsx';
import { VersionFormView } from './version-form-view.tsx';

/** GET /v/:alliance/dokumente/:id/fassungen/neu */
export async function showNewVersion(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  const { document } = file ?? {};
  // Written elsewhere, it is changed there.
  if (file?.viewer.isOffice && document?.wordingPath)
    return { kind: 'redirect', to: `/v/${alliance.slug}${document.wordingPath}` };
  return view(call, {
    body: file?.versions.at(-1)?.body ?? '',
    changeNote: '',
    scope: '',
    named: [],
    dueOn: document?.dueOn ?? '',
    basedOn: String(document?.versionNumber ?? ''),
  });
}

/** POST /v/:alliance/dokumente/:id/fassungen/neu */
export async function submitNewVersion(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = readVersionForm(await call.form());
  const dueOn = readGermanDay(form.dueOn);
  if (!isVersionScope(form.scope)) return view(call, form, { field: 'scope', reason: NO_SCOPE }, 422);
  if (dueOn === undefined) return view(call, form, { field: 'dueOn', reason: NO_DAY }, 422);
  const documentId = params['id'] ?? '';
  const { scope, body, changeNote } = form;
  const named = scope === 'redaktionell' ? [] : form.named;
  const order = { documentId, basedOn: readCount(form.basedOn) ?? 0, body, changeNote, scope, named, dueOn };
  const issued = await issueVersion(services, alliance, order, principal.accountId);
  if (issued.ok)
    return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${documentId}?meldung=fassung` };
  if (issued.error === 'unknown') return errorPage(404);
  const crossed = issued.error.field === 'conflict' || issued.error.field === 'state';
  return view(call, form, issued.error, crossed ? 409 : 422);
}

const NO_SCOPE = 'Wählen Sie, wen die Änderung betrifft.';

const readVersionForm = (form: URLSearchParams): VersionForm => ({
  body: (form.get('text') ?? '').replace(/\r\n/g, '\n'),
  changeNote: form.get('aenderung') ?? '',
  scope: form.get('umfang') ?? '',
  named: form.getAll('kommune'),
  dueOn: form.get('frist') ?? '',
  basedOn: form.get('grundlage') ?? '',
});

async function view(
  { services, alliance, principal, params }: AllianceCall,
  form: VersionForm,
  refusal?: VersionRefusal,
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const file = await findDocument(services, alliance, principal, params['id'] ?? '');
  if (!file) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  // Who is told of the newer version may write on top of it.
  const shown = status === 409 ? { ...form, basedOn: String(file.document.versionNumber) } : form;
  return {
    kind: 'page',
    status,
    title: 'Neue Fassung',
    section: SECTION,
    crumbs: crumbsBelow(base, file.document, 'Neue Fassung'),
    body: (
      <VersionFormView
        href={`${base}/dokumente/${file.document.id}`}
        file={file}
        form={shown}
        refusal={refusal}
      />
    ),
  };
}
