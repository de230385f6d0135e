import { germanCount, germanInteger } from '../../../foundation/german.ts';
import type { PageCall, PageView } from '../../../platform/http/page-route.ts';
import { SampleDataBadge } from '../../../ui/badge.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel } from '../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { inOrder, type UndertakingFigures } from '../domain/figures.ts';
import { loadPublicPage, type PublicFigures } from '../use-cases/load-public-page.ts';
import { PhaseState } from './phase-state.tsx';
import { populationNote } from './population-note.ts';
import { SealPanel } from './seal-panel.tsx';

/** GET /v/:alliance/portal: what the members do together, for everyone. */
export async function showPublicPage({ services, alliance }: PageCall): Promise<PageView> {
  if (!alliance) throw new Error('the public page lies below /v/:alliance');
  return publicPage(alliance, await loadPublicPage(services, alliance));
}

/** Also stands at `/` where it is the only alliance. */
export const publicPage = (
  alliance: { readonly name: string; readonly slug: string; readonly office: string },
  figures: PublicFigures,
): PageView => ({
  kind: 'page',
  title: alliance.name,
  body: (
    <>
      <PageTitle
        title={alliance.name}
        lead="Was die Städte und Gemeinden gemeinsam tun, wer mitmacht und wie weit sie sind."
      />
      <Facts items={factsOf(figures)} />
      <UndertakingsPanel undertakings={figures.undertakings} />
      <RankingLink slug={alliance.slug} ranking={figures.ranking} />
      <MembersPanel {...figures} />
      <SealPanel slug={alliance.slug} keys={figures.sealingKeys} />
      <p className="gw-note">Ansprechstelle: {alliance.office}.</p>
    </>
  ),
});

function factsOf({
  members: { members, guests, population, withoutPopulation },
  undertakings,
}: PublicFigures): Fact[] {
  const guest = guests > 0 ? { note: `und ${germanCount(guests, 'Gast', 'Gäste')}` } : {};
  const inhabitants = population && {
    label: 'Einwohnerinnen und Einwohner',
    value: germanInteger(population.total),
    note: populationNote(population.asOf, withoutPopulation),
  };
  const open = undertakings.filter(({ phase }) => phase !== 'done').length;
  return [
    { label: 'Mitglieder', value: germanInteger(members), ...guest },
    ...(inhabitants ? [inhabitants] : []),
    {
      label: 'Gemeinsame Vorhaben',
      value: germanInteger(undertakings.length),
      note: `davon ${germanInteger(open)} offen`,
    },
  ];
}

const COLUMNS: readonly Column<UndertakingFigures>[] = [
  {
    id: 'title',
    header: 'Vorhaben',
    cell: ({ title, isSample }) => (
      <>
        {title} {isSample && <SampleDataBadge />}
      </>
    ),
    rowHeader: true,
    card: 'title',
  },
  { id: 'state', header: 'Stand', cell: (row) => <PhaseState {...row} />, card: 'meta' },
  {
    id: 'participants',
    header: 'Beteiligte',
    cell: ({ participantCount }) => (participantCount === null ? '–' : germanInteger(participantCount)),
    align: 'end',
    width: 'number',
    card: 'value',
    cardLabel: 'Beteiligte',
  },
];

function UndertakingsPanel({ undertakings }: Pick<PublicFigures, 'undertakings'>) {
  if (undertakings.length === 0)
    return (
      <Panel title="Gemeinsame Vorhaben">
        <EmptyState title="Es ist noch kein Vorhaben veröffentlicht.">
          Sobald eines beginnt, steht es hier mit der Zahl der Beteiligten.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Gemeinsame Vorhaben" flush>
      <DataTable
        caption="Gemeinsame Vorhaben mit Stand und Zahl der Beteiligten"
        columns={COLUMNS}
        rows={inOrder(undertakings)}
        rowKey={({ path }) => path}
        cards
      />
    </Panel>
  );
}

const RankingLink = ({ slug, ranking }: Pick<PublicFigures, 'ranking'> & { readonly slug: string }) =>
  ranking && (
    <Panel title="Wo Zusammenarbeit gewünscht ist">
      <p>
        <a href={`/v/${slug}/rangfolge`}>Rangfolge der Aufgabenbereiche</a> aus „{ranking.title}“{' '}
        {ranking.isSample && <SampleDataBadge />}
      </p>
    </Panel>
  );

function MembersPanel({ members: { names } }: PublicFigures) {
  if (names.length === 0) return null;
  return (
    <Panel title="Mitglieder">
      <p>{names.map(({ name }) => name).join(', ')}</p>
    </Panel>
  );
}
