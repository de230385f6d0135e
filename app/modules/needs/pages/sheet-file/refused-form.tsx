import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { FormRefusal } from '../../use-cases/sheet-file/find-form-editor.ts';

/** A sheet that is not there, or not for this person; with the reason and what helps. */
export function refusedForm({ slug }: Pick<Alliance, 'slug'>, refusal: FormRefusal): PageView {
  if (refusal.kind === 'unknown') return errorPage(404);
  const title = 'Diesen Bogen können Sie nicht ausfüllen';
  return {
    kind: 'page',
    status: 403,
    title,
    section: 'bedarf',
    tab: 'runden',
    crumbs: [{ label: 'Runden', href: `/v/${slug}/runden` }, { label: 'Bogen' }],
    body: (
      <>
        <PageTitle title={title} />
        <Panel>
          <EmptyState
            icon="lock"
            level={2}
            title="Der Bogen gehört der Kommune"
            action={<LinkButton href={`/v/${slug}/runden`}>Zu den Runden</LinkButton>}
          >
            {refusal.message}
          </EmptyState>
        </Panel>
      </>
    ),
  };
}
