import { germanDate } from '../../../../foundation/german.ts';
import type { AllianceCall, PageView } from '../../../../platform/http/page-route.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { listRoundLines, type RoundLine } from '../../use-cases/rounds/list-rounds.ts';
import { OwnSheets } from './own-sheets.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundHref, SECTION, TAB } from './round-places.ts';

const TITLE = 'Bedarfsabfragen';

/** GET /v/:alliance/runden */
export async function showRounds({ services, alliance, principal }: AllianceCall): Promise<PageView> {
  const { isOffice, lines } = await listRoundLines(services, alliance, principal);
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    title: TITLE,
    section: SECTION,
    tab: TAB,
    crumbs: [{ label: 'Runden' }],
    body: (
      <>
        <PageTitle
          title={TITLE}
          lead="In einer Runde sagt jede Kommune, bei welchen Aufgaben sie sich Zusammenarbeit wünscht. Runden wiederholen sich; so zeigt sich, was sich bewegt."
          actions={isOffice && lines.length > 0 && <NewRoundButton base={base} />}
        />
        {lines.length === 0 ? (
          <NoRounds base={base} isOffice={isOffice} />
        ) : (
          <RoundsPanel base={base} lines={lines} />
        )}
      </>
    ),
  };
}

const NewRoundButton = ({ base }: { readonly base: string }) => (
  <LinkButton href={`${base}/runden/neu`} icon="add" look="primary">
    Runde anlegen
  </LinkButton>
);

const NoRounds = ({ base, isOffice }: { readonly base: string; readonly isOffice: boolean }) => (
  <Panel>
    <EmptyState
      level={2}
      title="Es gibt noch keine Bedarfsabfrage"
      action={
        isOffice ? (
          <NewRoundButton base={base} />
        ) : (
          <LinkButton href={`${base}/projekte`}>Projekte ansehen</LinkButton>
        )
      }
    >
      {isOffice
        ? 'Legen Sie eine Runde an: Aufgaben auswählen, Kommunen auswählen, Frist setzen.'
        : 'Sobald die Geschäftsstelle eine Runde öffnet, steht hier der Weg zu Ihrem Bogen.'}
    </EmptyState>
  </Panel>
);

const RoundsPanel = ({ base, lines }: { readonly base: string; readonly lines: readonly RoundLine[] }) => (
  <Panel title="Alle Runden" id="runden" flush>
    <DataTable
      caption="Bedarfsabfragen mit Stand, Frist, Zahl der Rückmeldungen und eigenem Bogen"
      columns={columns(base, lines)}
      rows={lines}
      rowKey={({ round }) => round.id}
      cards
    />
    <PanelFoot>
      <span>Rückmeldungen: Bögen, die eine Leitung freigegeben hat, von allen gefragten.</span>
    </PanelFoot>
  </Panel>
);

const columns = (base: string, lines: readonly RoundLine[]): Column<RoundLine>[] => [
  titleColumn(base),
  ...FIGURES,
  ...(lines.some(({ own }) => own.length > 0) ? [ownColumn(base)] : []),
  resultColumn(base),
];

const titleColumn = (base: string): Column<RoundLine> => ({
  id: 'titel',
  header: 'Runde',
  rowHeader: true,
  card: 'title',
  cell: ({ round }) => (
    <>
      <a href={roundHref(base, round.slug)}>{round.title}</a> {round.isSample && <SampleDataBadge />}
    </>
  ),
});

const FIGURES: readonly Column<RoundLine>[] = [
  {
    id: 'stand',
    header: 'Stand',
    card: 'wide',
    cell: ({ round }) => <RoundBadge state={round.state} />,
  },
  {
    id: 'stichtag',
    header: 'Stichtag',
    card: 'meta',
    cardLabel: 'Stichtag',
    cell: ({ round }) => germanDate(round.asOf),
  },
  {
    id: 'frist',
    header: 'Antwort bis',
    card: 'meta',
    cardLabel: 'bis',
    cell: ({ round }) => (round.dueOn === null ? '–' : germanDate(round.dueOn)),
  },
  {
    id: 'rueckmeldungen',
    header: 'Rückmeldungen',
    align: 'end',
    card: 'value',
    cell: ({ released, asked }) => `${released} von ${asked}`,
  },
];

const resultColumn = (base: string): Column<RoundLine> => ({
  id: 'rangfolge',
  header: 'Ergebnis',
  card: 'wide',
  cell: (line) =>
    line.mayReadRanking ? (
      <a href={`${base}/bedarf?runde=${line.round.slug}`}>
        Rangfolge<span className="kern-sr-only"> {line.round.title}</span>
      </a>
    ) : (
      <span className="gw-muted">noch nicht sichtbar</span>
    ),
});

const ownColumn = (base: string): Column<RoundLine> => ({
  id: 'bogen',
  header: 'Ihr Bogen',
  card: 'wide',
  cell: ({ round, own }) => <OwnSheets href={roundHref(base, round.slug)} own={own} />,
});
