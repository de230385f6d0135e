import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';

type Place = Pick<Alliance, 'slug'>;

export const ideasPath = ({ slug }: Place): string => `/v/${slug}/ideen`;

export const ideaPath = (alliance: Place, id: string): string => `${ideasPath(alliance)}/${id}`;

/** What every page about ideas says of its place. */
export const IDEA_PLACE = { section: 'bedarf', tab: 'ideen' } as const;

export const ideaCrumbs = (
  alliance: Place,
  ...last: readonly { readonly label: string; readonly href?: string }[]
): NonNullable<PageView['crumbs']> => [{ label: 'Ideen', href: ideasPath(alliance) }, ...last];

/** A page in place of an idea: it is not there, or not to be changed. */
function insteadOf(alliance: Place, status: 403 | 404, title: string, text: string): PageView {
  return {
    kind: 'page',
    status,
    title,
    ...IDEA_PLACE,
    crumbs: ideaCrumbs(alliance),
    body: (
      <>
        <PageTitle title={title} />
        <Panel>
          <EmptyState
            title={text}
            level={2}
            icon="info"
            action={<LinkButton href={ideasPath(alliance)}>Zu den Ideen</LinkButton>}
          >
            In der Liste finden Sie alle Ideen, die Sie lesen können.
          </EmptyState>
        </Panel>
      </>
    ),
  };
}

export const ideaNotFound = (alliance: Place): PageView =>
  insteadOf(alliance, 404, 'Idee nicht gefunden', 'Diese Idee gibt es hier nicht, oder sie ist ausgeblendet');

export const ideaForbidden = (alliance: Place, reason: string): PageView =>
  insteadOf(alliance, 403, 'Nicht erlaubt', reason);
