import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';

export const listPath = ({ slug }: Pick<Alliance, 'slug'>): string => `/v/${slug}/vorgaenge`;

/** Address of a matter's page. */
export const ownPath = (alliance: Pick<Alliance, 'slug'>, { id }: Pick<MatterRecord, 'id'>): string =>
  `${listPath(alliance)}/${id}`;

type Crumbs = NonNullable<PageView['crumbs']>;

export const startCrumb = ({ slug }: Pick<Alliance, 'slug'>): Crumbs[number] => ({
  label: 'Entscheidungen',
  href: `/v/${slug}/entscheidungen`,
});

/** From the list of decisions down to the matter; with a last crumb for a page below it. */
export const matterCrumbs = (
  alliance: Pick<Alliance, 'slug'>,
  matter: Pick<MatterRecord, 'id' | 'title'>,
  last?: string,
): Crumbs => [
  ...listCrumbs(alliance),
  last === undefined ? { label: matter.title } : { label: matter.title, href: ownPath(alliance, matter) },
  ...(last === undefined ? [] : [{ label: last }]),
];

export const listCrumbs = (alliance: Pick<Alliance, 'slug'>): Crumbs => [
  startCrumb(alliance),
  { label: 'Vorgänge', href: listPath(alliance) },
];

/** A matter, member or step that is not there, or not to be seen. */
export const notFound = (alliance: Pick<Alliance, 'slug'>): PageView => ({
  kind: 'page',
  status: 404,
  title: 'Nicht gefunden',
  section: 'entscheidungen',
  crumbs: listCrumbs(alliance),
  body: (
    <>
      <PageTitle title="Nicht gefunden" />
      <Panel>
        <EmptyState
          title="Diesen Vorgang gibt es hier nicht"
          level={2}
          action={<LinkButton href={listPath(alliance)}>Zu den Vorgängen</LinkButton>}
        >
          Vielleicht ist die Adresse unvollständig, oder das Mitglied ist nicht beteiligt.
        </EmptyState>
      </Panel>
    </>
  ),
});

/** A refusal that is nobody's typing: what may not be done, and who may. */
export const forbidden = (alliance: Pick<Alliance, 'slug'>, message: string): PageView => ({
  kind: 'page',
  status: 403,
  title: 'Nicht erlaubt',
  section: 'entscheidungen',
  crumbs: listCrumbs(alliance),
  body: (
    <>
      <PageTitle title="Nicht erlaubt" />
      <Panel>
        <EmptyState
          icon="info"
          title="Das dürfen Sie hier nicht"
          level={2}
          action={<LinkButton href={listPath(alliance)}>Zu den Vorgängen</LinkButton>}
        >
          {message}
        </EmptyState>
      </Panel>
    </>
  ),
});
