import { germanList } from '../../../../foundation/german.ts';
import type { Ratio } from '../../../../foundation/ratio.ts';
import { Legend } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PanelFoot } from '../../../../ui/layout.tsx';
import { Swatch } from '../../../../ui/marks.tsx';
import { type ColumnSort, columnSorts } from '../../../../ui/sort.ts';
import { DataTable } from '../../../../ui/table.tsx';
import { WEIGHTINGS } from '../../domain/index.ts';
import type { BesideScore } from '../../use-cases/ranking/read-beside.ts';
import type { AreaRow } from './area-rows.ts';
import { fixedText } from './figure-text.ts';
import { ALIKE_RULE } from './neighbours-panel.tsx';
import { HIGH_URGENCY, rankingColumns } from './ranking-columns.tsx';
import type { RankingQuery, SortKey } from './ranking-query.ts';

export interface RankingTableProps {
  readonly query: RankingQuery;
  readonly rows: readonly AreaRow[];
  /** Path of the list: /v/main-kinzig/bedarf. */
  readonly path: string;
  readonly target: string;
  readonly areaHref: (slug: string) => string;
  readonly hasPublished: boolean;
  /** False where nobody has answered yet. */
  readonly hasRatings: boolean;
  /** The most members any area of the round has. */
  readonly mostMembers: number;
  readonly meanUrgency: Ratio | null;
  /** How many first places the robustness counts. */
  readonly top: number;
  readonly beside: BesideScore;
}

/** The ranking as a table with marks, as cards on a phone. */
export function RankingTable(props: RankingTableProps) {
  const { query, rows, path, target, mostMembers, hasRatings } = props;
  if (!hasRatings) return <NoRatings />;
  if (rows.length === 0) return <NothingFound path={path} query={query} />;
  return (
    <>
      <div className="gw-cards-only">
        <CardLegend />
      </div>
      <div className="gw-cards-only">
        <SortLinks query={query} target={target} hasPublished={props.hasPublished} />
      </div>
      <DataTable
        caption="Aufgabenbereiche mit Rang, Zahl der interessierten Kommunen, durchschnittlicher Dringlichkeit und Punkten, sortierbar über die Spaltenköpfe"
        columns={rankingColumns({ ...props, maxMembers: scaleEnd(mostMembers) })}
        rows={rows}
        rowKey={(row) => row.area}
        cards
        fixed
        className="gw-table--dense"
      />
      <Foot {...props} />
    </>
  );
}

/** The next full ten: half of it is a whole number of members, as the axis says. */
const scaleEnd = (members: number): number => Math.max(10, Math.ceil(members / 10) * 10);

const NoRatings = () => (
  <EmptyState level={2} icon="hourglass" title="Zu dieser Abfrage liegt noch keine Bewertung vor">
    Die Rangfolge entsteht, sobald die erste Kommune geantwortet hat.
  </EmptyState>
);

function NothingFound({ path, query }: { readonly path: string; readonly query: RankingQuery }) {
  const reset = query.round === null ? path : `${path}?runde=${encodeURIComponent(query.round)}`;
  return (
    <EmptyState
      level={2}
      icon="search"
      title="Kein Aufgabenbereich passt zu diesen Filtern"
      action={<LinkButton href={reset}>Filter zurücksetzen</LinkButton>}
    >
      Prüfen Sie die Schreibweise oder wählen Sie weniger Filter.
    </EmptyState>
  );
}

const CardLegend = () => (
  <Legend
    decorative
    items={[
      { mark: <Swatch kind="first" />, label: 'U-Kommunen' },
      { mark: <Swatch kind="second" />, label: 'Nicht-U' },
      { mark: <Swatch kind="lollipop" />, label: 'Dringlichkeit 0 bis 10' },
    ]}
  />
);

const CARD_SORTS: readonly (readonly [SortKey, string, 'ascending' | 'descending'])[] = [
  ['rang', 'Rang', 'ascending'],
  ['veroeffentlicht', 'veröff. Rang', 'ascending'],
  ['summe', 'Kommunen', 'descending'],
  ['dringlichkeit', 'Dringlichkeit', 'descending'],
  ['bereich', 'Name', 'ascending'],
];

/** Cards have no column heads: the orders people ask for most stand above them. */
function SortLinks({
  query,
  target,
  hasPublished,
}: Pick<RankingTableProps, 'query' | 'target' | 'hasPublished'>) {
  const sorted = columnSorts<SortKey>(query.parameters, query.sort, target);
  const offered = CARD_SORTS.filter(([key]) => hasPublished || key !== 'veroeffentlicht');
  return (
    <nav className="gw-legend" aria-label="Sortieren nach">
      <span aria-hidden="true">Sortieren:</span>
      {offered.map(([key, label, first]) => (
        <SortChoice key={key} label={label} sort={sorted(key, first)} target={target} />
      ))}
    </nav>
  );
}

const ARROWS = { ascending: 'sortAscending', descending: 'sortDescending' } as const;

function SortChoice({
  label,
  sort: { href, direction },
  target,
}: {
  readonly label: string;
  readonly sort: ColumnSort;
  readonly target: string;
}) {
  return (
    <TextLink
      href={href}
      icon={direction && ARROWS[direction]}
      aria-current={direction ? 'true' : undefined}
      data-live-link=""
      data-target={target}
    >
      {label}
    </TextLink>
  );
}

function Foot({ rows, hasPublished, meanUrgency, top, beside }: RankingTableProps) {
  return (
    <PanelFoot>
      <Legend
        items={[
          ...(meanUrgency
            ? [{ mark: <Swatch kind="mean" />, label: `Mittelwert ${fixedText(meanUrgency)}` }]
            : []),
          { mark: <Swatch kind="high" />, label: `${HIGH_URGENCY},0 und höher` },
        ]}
      />
      <span>Ein Klick auf den Rang sagt, warum.</span>
      <span>Gleiche Punkte: Reihenfolge nach Dringlichkeit, dann nach Zahl der Kommunen.</span>
      <span>
        Robustheit: Anteil von {WEIGHTINGS.length} Gewichtungen, bei denen der Bereich unter den ersten {top}{' '}
        liegt.
      </span>
      {rows.some(({ alike }) => alike.length > 0) && <span>{ALIKE_RULE}</span>}
      {beside.manual.size > 0 && (
        <span>
          Leitungen: der Rang, den die Leitungen beim Bestätigen gesetzt haben; er zählt nicht in die Punkte.
        </span>
      )}
      {beside.movement && (
        <span>
          Vorrunde: um wie viele Ränge sich der Bereich gegenüber {beside.movement.previousTitle} bewegt hat,
          beide mit denselben Gewichten gerechnet.
        </span>
      )}
      {beside.criteria.length > 0 && (
        <span>
          Weitere Kriterien der Geschäftsstelle ({germanList(beside.criteria.map(({ label }) => label))}):
          Mittel über die Aufgaben des Bereichs. Sie zählen nicht in die Punkte.
        </span>
      )}
      {hasPublished && (
        <span>
          „veröff., von Hand“: der veröffentlichte Rang; dahinter, um wie viele Ränge der errechnete weiter
          vorn (+) oder weiter hinten (−) liegt.
        </span>
      )}
    </PanelFoot>
  );
}
