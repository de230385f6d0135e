import { germanCount } from '../../../../foundation/german.ts';
import { type Ratio, ratioToNumber } from '../../../../foundation/ratio.ts';
import { Legend } from '../../../../ui/badge.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Lollipop, StackedBar, Swatch } from '../../../../ui/marks.tsx';
import { columnSorts } from '../../../../ui/sort.ts';
import type { Column } from '../../../../ui/table.tsx';
import { meanOf } from '../../domain/index.ts';
import { type AreaMovement, movementReason, movementText } from '../../domain/rounds/movement.ts';
import type { BesideScore } from '../../use-cases/ranking/read-beside.ts';
import type { AreaRow } from './area-rows.ts';
import { fixedText, meanText, shareText, signedText, VIEW_LABELS } from './figure-text.ts';
import type { RankingQuery, SortKey } from './ranking-query.ts';

/** From this mean on the head of a lollipop is filled. */
export const HIGH_URGENCY = 8;

const MEMBERS = {
  label: 'Interessierte Kommunen',
  aside: (
    <Legend
      items={[
        { mark: <Swatch kind="first" />, label: 'U' },
        { mark: <Swatch kind="second" />, label: 'Nicht-U' },
      ]}
    />
  ),
};

export interface ColumnContext {
  readonly query: RankingQuery;
  /** Ids of the parts that follow a sort link. */
  readonly target: string;
  readonly areaHref: (slug: string) => string;
  readonly hasPublished: boolean;
  /** End of the scale of the bars. */
  readonly maxMembers: number;
  readonly meanUrgency: Ratio | null;
  readonly beside: BesideScore;
}

/** All columns of the ranking, in the order of the page. */
export function rankingColumns(context: ColumnContext): Column<AreaRow>[] {
  const sorted = columnSorts<SortKey>(context.query.parameters, context.query.sort, context.target);
  return [
    ...rankColumns(sorted, context),
    areaColumn(sorted, context),
    ...memberColumns(sorted),
    barColumn(context),
    urgencyColumn(sorted, context),
    ...scoreColumns(sorted),
    ...besideColumns(context),
  ];
}

type Sorted = ReturnType<typeof columnSorts<SortKey>>;

const rankColumns = (sorted: Sorted, { hasPublished, areaHref }: ColumnContext): Column<AreaRow>[] => [
  {
    id: 'rang',
    header: 'Rang',
    align: 'end',
    quiet: true,
    width: 'rank',
    card: 'lead',
    sort: sorted('rang'),
    cell: (row) => <WhyLink row={row} href={`${areaHref(row.slug)}#warum`} />,
  },
  ...(hasPublished ? [publishedColumn(sorted)] : []),
];

/** The rank is a question: one click says why. */
const WhyLink = ({ row: { rank }, href }: { readonly row: AreaRow; readonly href: string }) => (
  <a className="gw-why" href={href} title={`Warum Rang ${rank}?`} aria-label={`Warum Rang ${rank}?`}>
    {rank}
  </a>
);

/** Stands beside the score and never enters it. */
const besideColumns = ({ beside: { movement, manual, criteria } }: ColumnContext): Column<AreaRow>[] => [
  ...(manual.size > 0 ? [MANUAL] : []),
  ...(movement ? [movementColumn(movement.previousTitle)] : []),
  ...criteria.map(
    ({ id, label }, index): Column<AreaRow> => ({
      id,
      header: `Ø ${label}`,
      align: 'end',
      quiet: true,
      width: 'amount',
      card: 'meta',
      cardLabel: label,
      cell: (row) => meanText(row.criteria[index] ?? null),
    }),
  ),
];

const MANUAL: Column<AreaRow> = {
  id: 'validiert',
  header: <span title="Rang der Validierung mit den Leitungen, von Hand gesetzt">Lei&shy;tungen</span>,
  align: 'end',
  quiet: true,
  width: 'number',
  card: 'meta',
  cardLabel: 'Rang der Leitungen',
  cell: ({ manual }) =>
    manual && <span title={manual.reason === '' ? undefined : manual.reason}>{manual.rank}</span>,
};

const movementColumn = (previousTitle: string): Column<AreaRow> => ({
  id: 'vorrunde',
  header: <span title={`gegenüber ${previousTitle}`}>Vorrunde</span>,
  align: 'end',
  quiet: true,
  width: 'amount',
  card: 'meta',
  cardLabel: 'Vorrunde',
  cell: ({ movement }) => movement && <Movement movement={movement} />,
});

const ARROWS = {
  auf: 'sortAscending',
  ab: 'sortDescending',
  gleich: null,
  neu: null,
  entfallen: null,
} as const;

const Movement = ({ movement }: { readonly movement: AreaMovement }) => {
  const arrow = ARROWS[movement.kind];
  return (
    <span title={`${movementText(movement)}. ${movementReason(movement)}`}>
      {arrow && <Icon name={arrow} size={16} label={movementText(movement)} />}
      {movement.kind === 'neu' ? 'neu' : movement.places > 0 ? movement.places : '='}
    </span>
  );
};

const publishedColumn = (sorted: Sorted): Column<AreaRow> => ({
  id: 'veroeffentlicht',
  header: (
    <>
      veröff.,
      <br />
      <span className="gw-nowrap">von Hand</span>
    </>
  ),
  align: 'end',
  quiet: true,
  width: 'amount',
  card: 'meta',
  cardLabel: 'veröff. Rang',
  sort: sorted('veroeffentlicht'),
  cell: (row) => <PublishedRank row={row} />,
});

const areaColumn = (sorted: Sorted, { areaHref }: ColumnContext): Column<AreaRow> => ({
  id: 'bereich',
  header: 'Aufgabenbereich',
  rowHeader: true,
  card: 'title',
  sort: sorted('bereich'),
  cell: (row) => (
    <>
      <a href={areaHref(row.slug)}>{row.area}</a> <ViewMark view={row.view} />
      {row.alike.length > 0 && (
        <>
          {' '}
          <a className="gw-tag" href={`${areaHref(row.slug)}#nachbarn`}>
            {germanCount(row.alike.length, 'Nachbarpaar', 'Nachbarpaare')} einig
          </a>
        </>
      )}
    </>
  ),
});

/** A figure in the group of interested members. */
const memberColumn = (
  id: SortKey,
  label: string,
  sorted: Sorted,
  look: Pick<Column<AreaRow>, 'width' | 'strong' | 'cell'>,
): Column<AreaRow> => ({
  id,
  header: <span className="gw-nowrap">{label}</span>,
  group: MEMBERS,
  align: 'end',
  card: 'meta',
  cardLabel: id === 'summe' ? 'Kommunen' : label,
  sort: sorted(id, 'descending'),
  ...look,
});

const memberColumns = (sorted: Sorted): Column<AreaRow>[] => [
  memberColumn('u', 'U', sorted, { width: 'short', cell: (row) => row.studyMembers }),
  memberColumn('nicht-u', 'Nicht-U', sorted, { width: 'number', cell: (row) => row.otherMembers }),
  memberColumn('summe', 'Summe', sorted, { width: 'number', strong: true, cell: (row) => row.members }),
];

const barColumn = ({ maxMembers }: ColumnContext): Column<AreaRow> => ({
  id: 'balken',
  header: <span className="kern-sr-only">Balken</span>,
  group: MEMBERS,
  width: 'bar',
  bar: true,
  card: 'mark',
  axis: ['0', String(maxMembers / 2), String(maxMembers)],
  cell: (row) => <StackedBar values={[row.studyMembers, row.otherMembers]} max={maxMembers} />,
});

const scoreColumns = (sorted: Sorted): Column<AreaRow>[] => [
  {
    id: 'punkte',
    header: 'Punkte',
    align: 'end',
    strong: true,
    width: 'number',
    card: 'meta',
    cardLabel: 'Punkte',
    sort: sorted('punkte', 'descending'),
    cell: (row) => fixedText(row.score),
  },
  {
    id: 'robustheit',
    header: <>Robust&shy;heit</>,
    align: 'end',
    quiet: true,
    width: 'amount',
    card: 'hidden',
    sort: sorted('robustheit', 'descending'),
    cell: (row) => shareText(row.robustness),
  },
];

const urgencyColumn = (sorted: Sorted, { meanUrgency }: ColumnContext): Column<AreaRow> => ({
  id: 'dringlichkeit',
  header: 'Ø Dringlichkeit',
  width: 'mark',
  lollipop: true,
  card: 'value-mark',
  axis: ['0', '5', '10'],
  sort: sorted('dringlichkeit', 'descending'),
  cell: ({ urgency }) =>
    urgency === null ? (
      'keine Angabe'
    ) : (
      <Lollipop
        value={ratioToNumber(meanOf(urgency))}
        max={10}
        text={meanText(urgency)}
        highFrom={HIGH_URGENCY}
        {...(meanUrgency && { mean: ratioToNumber(meanUrgency) })}
      />
    ),
});

/** Disc: wanted by the county; ring: by a few. The same marks stand in the chart. */
const ViewMark = ({ view }: Pick<AreaRow, 'view'>) => (
  <span className="gw-tag">
    <Swatch kind={view === 'kreisweit' ? 'dot' : 'ring'} />
    <span className="kern-sr-only">, Sicht: </span>
    {VIEW_LABELS[view]}
  </span>
);

function PublishedRank({ row }: { readonly row: AreaRow }) {
  if (row.published === null) return <span className="kern-sr-only">nicht veröffentlicht</span>;
  const { rank, difference } = row.published;
  return (
    <>
      {rank}
      {difference !== null && <span title={differenceTitle(difference)}> {signedText(difference)}</span>}
    </>
  );
}

function differenceTitle(difference: number): string {
  if (difference === 0) return 'errechnet auf demselben Rang';
  const ranks = Math.abs(difference) === 1 ? '1 Rang' : `${Math.abs(difference)} Ränge`;
  return `errechnet ${ranks} ${difference > 0 ? 'weiter vorn' : 'weiter hinten'}`;
}
