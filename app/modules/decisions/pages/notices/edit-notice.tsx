import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { NoticeForm, NoticeRefusal } from '../../domain/notices/read-notice-form.ts';
import { loadNotice } from '../../use-cases/notices/load-notices.ts';
import { previewNotice } from '../../use-cases/notices/preview-notice.ts';
import { addNotice, reviseNotice } from '../../use-cases/notices/record-notice.ts';
import { NoticeFormView } from './notice-form-view.tsx';
import { readTypedNotice } from './read-posted-form.ts';

/** GET /v/:alliance/anzeigen/neu; with what was typed in the address it computes what follows. */
export const showNewNotice = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { form: readTypedNotice(call.query), refusals: [], status: 200 });

/** POST /v/:alliance/anzeigen/neu */
export async function submitNewNotice(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readTypedNotice(await call.form());
  const added = await addNotice(services, alliance, { form, actor: principal.accountId });
  if (!added.ok) return view(call, { form, refusals: added.error, status: 422 });
  return { kind: 'redirect', to: `/v/${alliance.slug}/anzeigen/${added.value}?meldung=angelegt` };
}

/** GET /v/:alliance/anzeigen/:id/aendern */
export async function showNoticeForm(call: AllianceCall): Promise<PageAnswer> {
  const found = await loadNotice(call.services, call.alliance, call.principal, call.params['id'] ?? '');
  if (!found) return errorPage(404);
  const { id, title, occasion, startsOn, parties, version } = found.notice;
  const stored = { title, occasion, startsOn, memberKeys: parties.map(({ key }) => key) };
  const form = call.query.has('anlass') ? readTypedNotice(call.query) : stored;
  const shown = { id, version: call.query.get('version') ?? String(version) };
  return view(call, { form, refusals: [], status: 200, shown });
}

/** POST /v/:alliance/anzeigen/:id/aendern */
export async function submitNoticeForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const id = call.params['id'] ?? '';
  const posted = await call.form();
  const form = readTypedNotice(posted);
  const version = posted.get('version') ?? '';
  const revised = await reviseNotice(services, alliance, { id, version, form, actor: principal.accountId });
  if (revised.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/anzeigen/${id}?meldung=geaendert` };
  if (revised.error === 'unknown') return errorPage(404);
  if (revised.error !== 'conflict')
    return view(call, { form, refusals: revised.error.refused, status: 422, shown: { id, version } });
  const found = await loadNotice(services, alliance, principal, id);
  const shown = { id, version: String(found?.notice.version ?? '') };
  return view(call, { form, refusals: [CROSSED], status: 409, shown });
}

const CROSSED: NoticeRefusal = {
  field: 'title',
  message:
    'Die Anzeige wurde inzwischen geändert. Ihre Angaben stehen noch hier; speichern Sie noch einmal, wenn sie gelten sollen.',
};

interface Shown {
  readonly form: NoticeForm;
  readonly refusals: readonly NoticeRefusal[];
  readonly status: 200 | 409 | 422;
  /** The notice that is changed; absent for a new one. */
  readonly shown?: { readonly id: string; readonly version: string };
}

async function view(
  { services, alliance }: AllianceCall,
  { form, refusals, status, shown }: Shown,
): Promise<PageAnswer> {
  const base = `/v/${alliance.slug}/anzeigen`;
  const title = shown ? 'Angaben ändern' : 'Anzeige vorbereiten';
  const own = shown ? `${base}/${shown.id}` : base;
  const preview = await previewNotice(services, alliance, form);
  return {
    kind: 'page',
    status,
    title,
    section: 'entscheidungen',
    crumbs: [
      { label: 'Entscheidungen', href: `/v/${alliance.slug}/entscheidungen` },
      { label: 'Anzeigen', href: base },
      ...(shown ? [{ label: form.title || 'Anzeige', href: own }] : []),
      { label: title },
    ],
    body: (
      <NoticeFormView
        title={title}
        action={shown ? `${own}/aendern` : `${base}/neu`}
        back={own}
        form={form}
        version={shown?.version ?? ''}
        preview={preview}
        refusals={refusals}
      />
    ),
  };
}
