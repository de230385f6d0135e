import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { DraftRefusal } from '../../domain/circulation/check-draft.ts';
import { changeDocument, createDocument } from '../../use-cases/circulation/draft-document.ts';
import { findDraft, listChoices } from '../../use-cases/circulation/find-draft.ts';
import { DraftFormView } from './draft-form-view.tsx';
import { readCount } from './read-answer-form.ts';
import { type DraftForm, draftFormOf, EMPTY_FORM, readDraftForm, toDraft } from './read-draft-form.ts';
import { crumbsBelow, SECTION } from './show-document.tsx';

/** GET /v/:alliance/dokumente/neu: mostly all are asked, and a tick is faster taken away than set thirty times. */
export async function showNewDraft(call: AllianceCall): Promise<PageAnswer> {
  const choices = await listChoices(call.services, call.alliance);
  const memberKeys = choices.filter(({ isGuest }) => !isGuest).map(({ key }) => key);
  return newView(call, { ...EMPTY_FORM, memberKeys }, []);
}

/** POST /v/:alliance/dokumente/neu */
export async function submitNewDraft(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readDraftForm(await call.form());
  const { draft, refusals } = toDraft(form);
  if (refusals.length > 0) return newView(call, form, refusals, 422);
  const made = await createDocument(services, alliance, draft, principal.accountId);
  if (!made.ok) return newView(call, form, made.error, 422);
  return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${made.value}?meldung=angelegt` };
}

/** GET /v/:alliance/dokumente/:id/bearbeiten */
export async function showDraft(call: AllianceCall): Promise<PageAnswer> {
  const found = await findDraft(call.services, call.alliance, call.params['id'] ?? '');
  if (!found) return errorPage(404);
  if (found.document.state !== 'entwurf') return toDocument(call);
  return draftView(call, draftFormOf(found.draft, found.document.version), [], 200);
}

/** POST /v/:alliance/dokumente/:id/bearbeiten */
export async function submitDraft(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = readDraftForm(await call.form());
  const { draft, refusals } = toDraft(form);
  const order = {
    id: params['id'] ?? '',
    draft,
    version: readCount(form.version) ?? 0,
    actor: principal.accountId,
  };
  if (refusals.length > 0) return draftView(call, form, refusals, 422);
  const changed = await changeDocument(services, alliance, order);
  if (changed.ok) return toDocument(call, '?meldung=gespeichert');
  if (changed.error === 'unknown') return errorPage(404);
  const crossed = changed.error.some(({ field }) => field === 'conflict' || field === 'state');
  return draftView(call, form, changed.error, crossed ? 409 : 422);
}

const toDocument = ({ alliance, params }: AllianceCall, query = ''): PageAnswer => ({
  kind: 'redirect',
  to: `/v/${alliance.slug}/dokumente/${params['id']}${query}`,
});

async function newView(
  { services, alliance }: AllianceCall,
  form: DraftForm,
  refusals: readonly DraftRefusal[],
  status: 200 | 422 = 200,
): Promise<PageAnswer> {
  const base = `/v/${alliance.slug}`;
  const title = 'Dokument anlegen';
  return {
    kind: 'page',
    status,
    title,
    section: SECTION,
    crumbs: [{ label: 'Entscheidungen', href: `${base}/entscheidungen` }, { label: title }],
    body: (
      <DraftFormView
        title={title}
        action={`${base}/dokumente/neu`}
        back={`${base}/entscheidungen`}
        form={form}
        members={await listChoices(services, alliance)}
        refusals={refusals}
      />
    ),
  };
}

async function draftView(
  { services, alliance, params }: AllianceCall,
  form: DraftForm,
  refusals: readonly DraftRefusal[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const found = await findDraft(services, alliance, params['id'] ?? '');
  if (!found) return errorPage(404);
  const { document } = found;
  const base = `/v/${alliance.slug}`;
  // Who is told of the crossing edit may save on top of it.
  const shown = status === 409 ? { ...form, version: String(document.version) } : form;
  return {
    kind: 'page',
    status,
    title: 'Entwurf bearbeiten',
    section: SECTION,
    crumbs: crumbsBelow(base, document, 'Bearbeiten'),
    body: (
      <DraftFormView
        title={`Entwurf bearbeiten: ${document.title}`}
        action={`${base}/dokumente/${document.id}/bearbeiten`}
        back={`${base}/dokumente/${document.id}`}
        form={shown}
        members={await listChoices(services, alliance)}
        refusals={refusals}
      />
    ),
  };
}
