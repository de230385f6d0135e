import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadNotice } from '../../use-cases/information/load-information.ts';
import { informationPage, informationPath, notThere } from './information-places.tsx';
import { NoticeView } from './notice-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Der Entwurf ist gespeichert. Noch hat ihn niemand erhalten.',
  versandt: 'Die Information ist versandt. Der Text ändert sich nicht mehr.',
  eingetragen: 'Der Nachweis ist eingetragen.',
};

/** GET /v/:alliance/projekte/:slug/pruefung/information/:id */
export async function showNotice(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const asked = { slug: params['slug'] ?? '', id: params['id'] ?? '' };
  const page = await loadNotice(services, alliance, principal, asked);
  if (!page) return notThere();
  const { project } = page.scene;
  const body = (
    <NoticeView
      path={`${informationPath(call, project)}/${page.shown.notice.id}`}
      page={page}
      message={messageIn(MESSAGES, query)}
    />
  );
  return informationPage(call, project, { title: page.shown.notice.title }, body);
}
