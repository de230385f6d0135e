import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';

type Place = Pick<Alliance, 'slug'>;

/** Address of the list of bundles. */
export const listPath = ({ slug }: Place): string => `/v/${slug}/buendel`;

/** Address of one bundle. */
export const ownPath = (alliance: Place, { id }: { readonly id: string }): string =>
  `${listPath(alliance)}/${id}`;

/** From the list down to the page; without a title the list itself is the page. */
export function bundleCrumbs(
  alliance: Place,
  bundle?: { readonly id: string; readonly title: string },
  last?: string,
): NonNullable<PageView['crumbs']> {
  const list = { label: 'Bündel', href: listPath(alliance) };
  if (!bundle) return last === undefined ? [{ label: list.label }] : [list, { label: last }];
  if (last === undefined) return [list, { label: bundle.title }];
  return [list, { label: bundle.title, href: ownPath(alliance, bundle) }, { label: last }];
}

/** The section and tab that every page of a bundle stands under. */
export const SECTION = { section: 'bedarf', tab: 'buendel' } as const;

/** A bundle that is not there. */
export const notFound = (alliance: Place): PageView => ({
  kind: 'page',
  status: 404,
  title: 'Nicht gefunden',
  ...SECTION,
  crumbs: bundleCrumbs(alliance, undefined, 'Nicht gefunden'),
  body: (
    <>
      <PageTitle title="Nicht gefunden" />
      <Panel>
        <EmptyState
          title="Dieses Bündel gibt es hier nicht"
          level={2}
          action={<LinkButton href={listPath(alliance)}>Zu den Bündeln</LinkButton>}
        >
          Vielleicht ist die Adresse unvollständig. Suchen Sie das Bündel in der Liste.
        </EmptyState>
      </Panel>
    </>
  ),
});
