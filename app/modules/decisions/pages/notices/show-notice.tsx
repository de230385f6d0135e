import { rolesIn } from '../../../../platform/auth/access.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findNoticeFile } from '../../use-cases/notices/find-notice-file.ts';
import { loadNotice } from '../../use-cases/notices/load-notices.ts';
import { EMPTY_STEP, type NoticeAnswer, type TypedStep } from './notice-answer.ts';
import { NoticeView } from './notice-view.tsx';

/** GET /v/:alliance/anzeigen/:id */
export const showNotice = (call: AllianceCall): Promise<PageAnswer> => noticePage(call, {});

/** GET /v/:alliance/anzeigen/:id/datei/:sha256: a paper, an answer or a package of this notice. */
export async function sendNoticeFile({
  services,
  alliance,
  principal,
  params,
}: AllianceCall): Promise<PageAnswer> {
  const wanted = { id: params['id'] ?? '', sha256: params['sha256'] ?? '' };
  const file = await findNoticeFile(services, alliance, principal, wanted);
  if (!file) return errorPage(404);
  return { kind: 'file', name: file.name, contentType: file.contentType, body: file.bytes };
}

/** The page of a notice, also as the answer to a form of it that was refused. */
export async function noticePage(
  call: AllianceCall,
  { errors = [], status = 200, typed }: NoticeAnswer,
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const detail = await loadNotice(services, alliance, principal, params['id'] ?? '');
  if (!detail) return errorPage(404);
  const base = `/v/${alliance.slug}/anzeigen`;
  const today = services.clock.today();
  return {
    kind: 'page',
    status,
    title: detail.notice.title,
    section: 'entscheidungen',
    crumbs: [
      { label: 'Entscheidungen', href: `/v/${alliance.slug}/entscheidungen` },
      { label: 'Anzeigen', href: base },
      { label: detail.notice.title },
    ],
    body: (
      <NoticeView
        own={`${base}/${detail.notice.id}`}
        detail={detail}
        today={today}
        mayEdit={rolesIn(principal, alliance.id, today).includes('coordinator')}
        message={query.get('meldung') ?? ''}
        errors={errors}
        typed={typed ?? firstStep(detail.notice.authority, today)}
      />
    ),
  };
}

const firstStep = (
  authority: { readonly ok: boolean; readonly value?: { readonly name: string } },
  today: string,
): TypedStep => ({ ...EMPTY_STEP, on: today, to: authority.value?.name ?? '' });
