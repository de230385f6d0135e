import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';

type Place = Pick<Alliance, 'slug'>;

export const proposalsPath = ({ slug }: Place): string => `/v/${slug}/vorschlaege`;

export const proposalPath = (alliance: Place, id: string): string => `${proposalsPath(alliance)}/${id}`;

/** What every page about proposals says of its place. */
export const PROPOSAL_PLACE = { section: 'bedarf', tab: 'vorschlaege' } as const;

export const proposalCrumbs = (
  alliance: Place,
  ...last: readonly { readonly label: string; readonly href?: string }[]
): NonNullable<PageView['crumbs']> => [{ label: 'Vorschläge', href: proposalsPath(alliance) }, ...last];

/** A page in place of a proposal: it is not there, or not to be read or changed. */
function insteadOf(alliance: Place, status: 403 | 404, title: string, text: string): PageView {
  return {
    kind: 'page',
    status,
    title,
    ...PROPOSAL_PLACE,
    crumbs: proposalCrumbs(alliance),
    body: (
      <>
        <PageTitle title={title} />
        <Panel>
          <EmptyState
            icon="info"
            title={text}
            level={2}
            action={<LinkButton href={proposalsPath(alliance)}>Zu den Vorschlägen</LinkButton>}
          >
            In der Liste stehen alle Vorschläge, die Sie lesen können.
          </EmptyState>
        </Panel>
      </>
    ),
  };
}

export const proposalNotFound = (alliance: Place): PageView =>
  insteadOf(alliance, 404, 'Vorschlag nicht gefunden', 'Diesen Vorschlag gibt es hier nicht');

export const proposalForbidden = (alliance: Place, reason: string): PageView =>
  insteadOf(alliance, 403, 'Nicht erlaubt', reason);
