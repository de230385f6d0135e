import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { NoticeDraft, NoticeRefusal } from '../../domain/information/check-notice.ts';
import { isOccasion, type StaffNotice } from '../../domain/information/staff-notice.ts';
import { loadNoticeStart } from '../../use-cases/information/draft-notice.ts';
import {
  type InformationPage,
  loadInformation,
  loadNotice,
} from '../../use-cases/information/load-information.ts';
import { saveNotice } from '../../use-cases/information/save-notice.ts';
import { MOVED, statusOf, versionOf } from '../form-parts.ts';
import { informationPage, informationPath, notThere } from './information-places.tsx';
import { NoticeForm } from './notice-form.tsx';

type ProjectScene = InformationPage['scene'];

interface Edited {
  readonly scene: ProjectScene;
  /** Null for a new one. */
  readonly stored: (StaffNotice & { readonly id: string }) | null;
}

/** GET …/information/neu?anlass= and GET …/information/:id/bearbeiten */
export async function showNoticeForm(call: AllianceCall): Promise<PageAnswer> {
  if (call.params['id'] === undefined) return newNotice(call);
  const edited = await editedOf(call);
  if (!edited?.stored) return notThere();
  if (!edited.scene.mayKeep) return notThere(403);
  if (edited.stored.state !== 'entwurf')
    return { kind: 'redirect', to: `${informationPath(call, edited.scene.project)}/${edited.stored.id}` };
  return view(call, edited, edited.stored, []);
}

async function newNotice(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const asked = query.get('anlass') ?? '';
  const order = { slug: params['slug'] ?? '', occasion: isOccasion(asked) ? asked : 'start' } as const;
  const start = await loadNoticeStart(services, alliance, principal, order);
  if (!start) return notThere();
  return start.scene.mayKeep
    ? view(call, { scene: start.scene, stored: null }, start.draft, [])
    : notThere(403);
}

/** POST of both */
export async function submitNotice(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const draft: NoticeDraft = {
    occasion: fields.get('anlass') ?? '',
    title: fields.get('titel') ?? '',
    onDay: fields.get('tag') ?? '',
    body: (fields.get('text') ?? '').replace(/\r\n/g, '\n'),
  };
  const slug = params['slug'] ?? '';
  const order = { slug, id: params['id'] ?? null, draft, version: versionOf(fields) };
  const saved = await saveNotice(services, alliance, principal, order);
  if (saved.ok)
    return { kind: 'redirect', to: `${informationPath(call, { slug })}/${saved.value}?meldung=gespeichert` };
  if (saved.error === 'unknown') return notThere();
  if (saved.error === 'forbidden') return notThere(403);
  const edited = await editedOf(call);
  return edited ? view(call, edited, draft, saved.error) : notThere();
}

async function editedOf(call: AllianceCall): Promise<Edited | undefined> {
  const { services, alliance, principal, params } = call;
  const slug = params['slug'] ?? '';
  const id = params['id'];
  if (id === undefined) {
    const page = await loadInformation(services, alliance, principal, slug);
    return page && { scene: page.scene, stored: null };
  }
  const page = await loadNotice(services, alliance, principal, { slug, id });
  return page && { scene: page.scene, stored: page.shown.notice };
}

function view(
  call: AllianceCall,
  { scene, stored }: Edited,
  draft: NoticeDraft,
  refusals: readonly NoticeRefusal[],
): PageAnswer {
  const path = informationPath(call, scene.project);
  const body = (
    <NoticeForm
      action={stored ? `${path}/${stored.id}/bearbeiten` : `${path}/neu`}
      back={stored ? `${path}/${stored.id}` : path}
      start={stored ? null : `${path}/neu`}
      stored={stored}
      draft={draft}
      refusals={refusals}
    />
  );
  const title = stored ? 'Entwurf bearbeiten' : 'Neue Information';
  return informationPage(call, scene.project, { title, status: statusOf(refusals, MOVED) }, body);
}
