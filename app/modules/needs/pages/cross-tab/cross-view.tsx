import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanDecimal, germanInteger, germanList } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { MEASURE_LABELS } from '../../domain/cross-tab/measure.ts';
import { LIMITS_SOURCE, USUAL_LIMITS } from '../../domain/cross-tab/size-class.ts';
import { SMALLEST_SHOWN } from '../../domain/index.ts';
import type { RankedRound, RankingChoice } from '../../use-cases/ranking/load-ranking.ts';
import { CrossFilter } from './cross-filter.tsx';
import { type CellFigure, type CrossModel, type CrossRow, HIDDEN } from './cross-model.ts';
import type { CrossQuery } from './cross-query.ts';

export interface CrossViewProps {
  /** Path of the page: /v/main-kinzig/bedarf/vergleich. */
  readonly path: string;
  readonly rounds: RankingChoice['rounds'];
  readonly chosen: RankedRound;
  readonly query: CrossQuery;
  readonly model: CrossModel;
  readonly populationDays: readonly string[];
}

/** Any two attributes of a round against each other. */
export function CrossView(props: CrossViewProps) {
  const { path, rounds, chosen, query, model } = props;
  const { round } = chosen;
  return (
    <>
      <Head {...props} />
      {rounds.length > 1 && (
        <TabLinks
          label="Bedarfsabfrage"
          tabs={rounds.map(({ slug, title }) => ({
            label: title,
            href: `${path}?runde=${encodeURIComponent(slug)}`,
            current: slug === round.slug,
          }))}
        />
      )}
      <ErrorSummary errors={query.problems} />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Panel flush>
        <CrossFilter path={path} query={query} areas={round.areas} showsRatings={chosen.showsRatings} />
        <div id="kreuztabelle" data-live-part data-summary={captionOf(query, model)}>
          {round.ratings.length === 0 ? <NoAnswers /> : <CrossTable query={query} model={model} />}
          <Notes {...props} />
        </div>
      </Panel>
    </>
  );
}

function Head({ path, chosen: { round }, query }: CrossViewProps) {
  const parameters = query.parameters.size > 0 ? `?${query.parameters.toString()}` : '';
  return (
    <PageTitle
      title="Vergleich nach Merkmalen"
      lead={`Wer will was, nach Größe, Kreisteil, Gruppe und Art der Kommune? ${round.title}, Stand ${germanDate(round.asOf)}.`}
      actions={
        <>
          <LinkButton id="csv" icon="download" href={`${path}.csv${parameters}`}>
            Tabelle (CSV)
          </LinkButton>
          <LinkButton id="xlsx" icon="download" href={`${path}.xlsx${parameters}`}>
            Excel
          </LinkButton>
          <PrintButton />
        </>
      }
    />
  );
}

const NoAnswers = () => (
  <EmptyState level={2} icon="hourglass" title="Zu dieser Abfrage liegt noch keine Bewertung vor">
    Der Vergleich entsteht, sobald die erste Kommune geantwortet hat.
  </EmptyState>
);

const captionOf = ({ measure }: CrossQuery, { rowHeader, columns }: CrossModel): string =>
  `${MEASURE_LABELS[measure]} nach ${rowHeader} und ${germanList(columns.map(({ label }) => label))}`;

function CrossTable({ query, model }: Pick<CrossViewProps, 'query' | 'model'>) {
  const { rowHeader, columns, rows, totals } = model;
  const shown: Column<CrossRow>[] = [
    { id: 'zeile', header: rowHeader, rowHeader: true, cell: ({ label }) => label, footer: totals.label },
    ...columns.map(
      ({ key, label, members }, index): Column<CrossRow> => ({
        id: `spalte-${key}`,
        header: (
          <>
            {label} <span className="gw-note">({members?.size ?? 0})</span>
          </>
        ),
        align: 'end',
        cell: (row) => <Figure value={row.cells[index] ?? null} />,
        footer: <Figure value={totals.cells[index] ?? null} />,
      }),
    ),
    {
      id: 'gesamt',
      header: 'Gesamt',
      align: 'end',
      strong: true,
      cell: (row) => <Figure value={row.total} />,
      footer: <Figure value={totals.total} />,
    },
  ];
  return (
    <DataTable caption={captionOf(query, model)} columns={shown} rows={rows} rowKey={({ key }) => key} />
  );
}

function Figure({ value }: { readonly value: CellFigure }) {
  if (value === HIDDEN) return <span className="gw-note">verdeckt</span>;
  if (value === null) return '–';
  return typeof value === 'number' ? germanInteger(value) : germanDecimal(value);
}

function Notes({ query, model, populationDays }: CrossViewProps) {
  const counted = germanList(populationDays.map((day) => germanDate(calendarDate(day))));
  const usesSize = query.rows === 'groesse' || query.columns === 'groesse';
  return (
    <PanelFoot>
      <span>In Klammern: befragte Kommunen der Spalte.</span>
      <span>
        In den Summen zählt jede Kommune einmal; bei Bereichen und Aufgaben ist die Summe daher kleiner als
        alle Zeilen zusammen.
      </span>
      {usesSize && <span>{sizeNote(query, counted)}</span>}
      {model.hasHidden && (
        <span>
          „verdeckt“: Hinter der Zahl stehen weniger als {SMALLEST_SHOWN} Kommunen, oder eine solche ließe
          sich aus ihr errechnen.
        </span>
      )}
    </PanelFoot>
  );
}

const sizeNote = ({ limits }: CrossQuery, counted: string): string =>
  [
    `Größenklassen: ${limits === USUAL_LIMITS ? `Grenzen der ${LIMITS_SOURCE}` : 'eigene Grenzen'}.`,
    counted === '' ? 'Eine Einwohnerzahl ist nicht hinterlegt.' : `Einwohner am ${counted}.`,
  ].join(' ');
