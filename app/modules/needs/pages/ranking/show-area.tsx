import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { areaRows } from './area-rows.ts';
import { AreaView } from './area-view.tsx';
import { loadAsked } from './load-asked.ts';
import { carriedFields, carriedParameters } from './ranking-query.ts';

/** GET /v/:alliance/bedarf/:area — with the round, weights and threshold of the list it was opened from. */
export async function showArea(call: AllianceCall): Promise<PageAnswer> {
  const { alliance, params } = call;
  const { chosen, beside, query: asked } = await loadAsked(call);
  const area = chosen?.round.areas.find(({ slug }) => slug === params['area']);
  if (!chosen || !area) return errorPage(404);
  const { all } = areaRows(chosen, asked, beside);
  const row = all.find(({ slug }) => slug === area.slug);
  const rival = all.find(({ slug }) => slug === call.query.get('gegen') && slug !== area.slug);
  const base = `/v/${alliance.slug}`;
  const listHref = `${base}/bedarf${carriedParameters(asked)}`;
  return {
    kind: 'page',
    title: area.name,
    section: 'bedarf',
    tab: 'rangfolge',
    crumbs: [{ label: 'Rangfolge', href: listHref }, { label: area.name }],
    body: row ? (
      <AreaView
        base={base}
        chosen={chosen}
        row={row}
        areaId={area.id}
        listHref={listHref}
        all={all}
        rival={rival}
        carried={Object.fromEntries(carriedFields(asked))}
        mayBundle={isOffice(call)}
      />
    ) : (
      <Unrated name={area.name} listHref={listHref} />
    ),
  };
}

const Unrated = ({ name, listHref }: { readonly name: string; readonly listHref: string }) => (
  <>
    <PageTitle title={name} />
    <Panel>
      <EmptyState
        level={2}
        title="In dieser Abfrage hat niemand den Bereich bewertet"
        action={<TextLink href={listHref}>Zur Rangfolge</TextLink>}
      >
        Sehen Sie in der Rangfolge, welche Bereiche bewertet sind.
      </EmptyState>
    </Panel>
  </>
);
