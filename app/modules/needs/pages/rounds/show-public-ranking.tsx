import { germanCount, germanDate, germanDecimal } from '../../../../foundation/german.ts';
import { ratioToFixed } from '../../../../foundation/ratio.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { PageCall, PageView } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, Facts, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { presentMean, type RankedArea } from '../../domain/index.ts';
import { loadRanking, type RankedRound } from '../../use-cases/ranking/load-ranking.ts';

const TITLE = 'Rangfolge der Aufgabenbereiche';

/** GET /v/:alliance/rangfolge — for everyone: rounds whose ranking is public, figures per area, no member. */
export async function showPublicRanking({ services, alliance, query }: PageCall): Promise<PageView> {
  if (!alliance) throw new Error('the public ranking lies below /v/:alliance');
  const base = `/v/${alliance.slug}`;
  const asked = query.get('runde') || null;
  // Also for who is signed in: what stands here is what everyone sees.
  const { rounds, chosen } = await loadRanking(services, alliance, 'oeffentlich', asked);
  if (!chosen && asked !== null) return errorPage(404);
  const crumbs = [{ label: alliance.name, href: `${base}/portal` }, { label: 'Rangfolge' }];
  if (!chosen) return { kind: 'page', title: TITLE, crumbs, body: <NothingPublic base={base} /> };
  return {
    kind: 'page',
    title: TITLE,
    crumbs,
    body: (
      <>
        <PageTitle
          title={TITLE}
          lead={`Wo wünschen sich die Kommunen Zusammenarbeit, und wie dringend ist es ihnen? ${chosen.round.title}, Stand ${germanDate(chosen.round.asOf)}.`}
        />
        {rounds.length > 1 && (
          <TabLinks
            label="Bedarfsabfrage"
            tabs={rounds.map(({ slug, title }) => ({
              label: title,
              href: `${base}/rangfolge?runde=${encodeURIComponent(slug)}`,
              current: slug === chosen.round.slug,
            }))}
          />
        )}
        {chosen.round.isSample && <SampleDataNotice>{chosen.round.note}</SampleDataNotice>}
        <Facts items={factsOf(chosen)} />
        <RankingPanel chosen={chosen} />
        <p className="gw-note">
          <a href={`${base}/portal`}>Zur öffentlichen Seite: {alliance.name}</a>
        </p>
      </>
    ),
  };
}

const factsOf = ({ round, ranking }: RankedRound) => [
  { label: 'Aufgabenbereiche', value: ranking.areas.length },
  { label: 'Rückmeldungen', value: `${ranking.members} von ${round.participants.length}` },
];

const RankingPanel = ({ chosen: { ranking } }: { readonly chosen: RankedRound }) => (
  <Panel title="Alle Aufgabenbereiche" id="rangfolge" flush>
    <DataTable
      caption="Aufgabenbereiche mit Rang, Zahl der Kommunen, mittlerer Dringlichkeit und Punkten"
      columns={COLUMNS}
      rows={ranking.areas}
      rowKey={({ area }) => area}
      cards
    />
    <PanelFoot>
      <span>
        Punkte von 0 bis 100 aus Zahl der Kommunen, Dringlichkeit und Komplexität. Skalen von 1 bis 10; bei
        der Komplexität ist 10 am schwersten.
      </span>
      <span>Gerechnet aus {germanCount(ranking.members, 'Rückmeldung', 'Rückmeldungen')}.</span>
    </PanelFoot>
  </Panel>
);

const COLUMNS: readonly Column<RankedArea>[] = [
  { id: 'rang', header: 'Rang', align: 'end', width: 'rank', card: 'lead', cell: ({ rank }) => rank },
  { id: 'bereich', header: 'Aufgabenbereich', rowHeader: true, card: 'title', cell: ({ area }) => area },
  {
    id: 'kommunen',
    header: 'Kommunen',
    align: 'end',
    width: 'number',
    card: 'value',
    cardLabel: 'Kommunen',
    cell: ({ members }) => members,
  },
  {
    id: 'dringlichkeit',
    header: 'Ø Dringlichkeit',
    align: 'end',
    width: 'number',
    card: 'meta',
    cardLabel: 'Dringlichkeit',
    cell: ({ urgency }) => meanText(presentMean(urgency)),
  },
  {
    id: 'komplexitaet',
    header: 'Ø Komplexität',
    align: 'end',
    width: 'number',
    card: 'meta',
    cardLabel: 'Komplexität',
    cell: ({ complexity }) => meanText(presentMean(complexity)),
  },
  {
    id: 'punkte',
    header: 'Punkte',
    align: 'end',
    width: 'number',
    card: 'meta',
    cardLabel: 'Punkte',
    cell: ({ score }) => germanDecimal(ratioToFixed(score, 2)),
  },
];

const meanText = (mean: string | null): string => (mean === null ? '–' : germanDecimal(mean));

const NothingPublic = ({ base }: { readonly base: string }) => (
  <>
    <PageTitle title={TITLE} />
    <Panel>
      <EmptyState
        level={2}
        title="Noch ist keine Rangfolge veröffentlicht"
        action={<LinkButton href={`${base}/portal`}>Zur öffentlichen Seite</LinkButton>}
      >
        Sobald die Geschäftsstelle eine Runde öffentlich freigibt, steht sie hier.
      </EmptyState>
    </Panel>
  </>
);
