import { germanCount, germanDate, germanInteger } from '../../../../foundation/german.ts';
import { LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { type Fact, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { TabLinks } from '../../../../ui/navigation.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { computeRoundFigures, placeInQuadrants } from '../../domain/index.ts';
import type { RankedRound, RankingChoice } from '../../use-cases/ranking/load-ranking.ts';
import type { BesideScore } from '../../use-cases/ranking/read-beside.ts';
import type { LoadedRound } from '../../use-cases/ranking/read-round.ts';
import { type AreaRow, type AreaRows, areaRows } from './area-rows.ts';
import { ContestedPanel } from './contested-panel.tsx';
import { fixedText } from './figure-text.ts';
import { PublishedPanel } from './published-panel.tsx';
import { QuadrantPanel } from './quadrant-panel.tsx';
import { RankingFilter } from './ranking-filter.tsx';
import { carriedParameters, type RankingQuery } from './ranking-query.ts';
import { RankingTable } from './ranking-table.tsx';

export interface RankingViewProps {
  /** Path of the alliance: /v/main-kinzig. */
  readonly base: string;
  readonly rounds: RankingChoice['rounds'];
  readonly chosen: RankedRound;
  readonly beside: BesideScore;
  readonly query: RankingQuery;
}

/** Parts that follow the filter. The list of errors follows where it stood on the page from the start. */
const FOLLOWING = 'csv xlsx anzahl gewichte-stand gewichtung-stand ergebnis bedarfsbild';
const targetOf = ({ problems }: RankingQuery): string =>
  problems.length > 0 ? `pruefung ${FOLLOWING}` : FOLLOWING;

/** The ranking page. */
export function RankingView(props: RankingViewProps) {
  const { base, rounds, chosen, beside, query } = props;
  const { round } = chosen;
  const rows = areaRows(chosen, query, beside);
  const path = `${base}/bedarf`;
  return (
    <>
      <Head path={path} chosen={chosen} query={query} />
      {rounds.length > 1 && <TabLinks label="Bedarfsabfrage" tabs={roundTabs(path, rounds, round.slug)} />}
      <div id="pruefung">
        <ErrorSummary errors={query.problems} />
      </div>
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Facts items={facts(chosen, rows.all)} />
      <Split
        wideSide
        main={<MainPanel {...props} path={path} rows={rows} />}
        side={<Side {...props} rows={rows} />}
      />
    </>
  );
}

function MainPanel({
  chosen: { round, ranking },
  beside,
  query,
  path,
  rows: { all, shown },
}: RankingViewProps & { readonly path: string; readonly rows: AreaRows }) {
  const target = targetOf(query);
  return (
    <Panel flush>
      <RankingFilter
        action={path}
        query={query}
        target={target}
        maxStudy={Math.max(0, ...all.map((row) => row.studyMembers))}
        count={countText(shown.length, all.length)}
      />
      <div id="ergebnis" data-live-part data-summary={summaryText(query, shown.length, all.length)}>
        <RankingTable
          query={query}
          rows={shown}
          path={path}
          target={target}
          areaHref={(slug) => `${path}/${slug}${carriedParameters(query)}`}
          hasRatings={all.length > 0}
          hasPublished={round.published.length > 0}
          mostMembers={Math.max(0, ...all.map((row) => row.members))}
          meanUrgency={placeInQuadrants(all, 0).meanUrgency}
          top={ranking.top}
          beside={beside}
        />
      </div>
    </Panel>
  );
}

function Side({
  base,
  chosen,
  query,
  rows: { all, shown, comparison },
}: RankingViewProps & { readonly rows: AreaRows }) {
  const { round, ranking } = chosen;
  return (
    <>
      <div id="bedarfsbild" data-live-part>
        <QuadrantPanel all={all} shown={shown} roundMembers={ranking.members} threshold={query.threshold} />
      </div>
      {round.published.length > 0 && (
        <PublishedPanel comparison={comparison} source={round.publishedSource} />
      )}
      <ContestedPanel
        chosen={chosen}
        areaHref={(slug) => `${base}/bedarf/${slug}${carriedParameters(query)}`}
      />
      <StudyMembersPanel base={base} chosen={chosen} />
    </>
  );
}

function Head({
  path,
  chosen: { round },
  query,
}: { readonly path: string } & Pick<RankingViewProps, 'chosen' | 'query'>) {
  const parameters = query.parameters.size > 0 ? `?${query.parameters.toString()}` : '';
  return (
    <PageTitle
      title="Rangfolge der Aufgabenbereiche"
      lead={`Wo wünschen sich die Kommunen Zusammenarbeit, und wie dringend ist es ihnen? Ergebnis: ${round.title}, Stand ${germanDate(round.asOf)}.`}
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

const roundTabs = (path: string, rounds: RankingChoice['rounds'], current: string) =>
  rounds.map(({ slug, title }) => ({
    label: title,
    href: `${path}?runde=${encodeURIComponent(slug)}`,
    current: slug === current,
  }));

const countText = (shown: number, all: number): string =>
  shown === all
    ? germanCount(all, 'Aufgabenbereich', 'Aufgabenbereiche')
    : `${germanInteger(shown)} von ${germanInteger(all)} Aufgabenbereichen`;

/** Spoken after a change without a new page. */
const summaryText = ({ problems: [problem] }: RankingQuery, shown: number, all: number): string =>
  problem ? `${problem.label}: ${problem.message}` : countText(shown, all);

function facts({ round, ranking }: RankedRound, all: readonly AreaRow[]): Fact[] {
  const { meanUrgency } = placeInQuadrants(all, 0);
  const answered = round.participants.filter((participant) => participant.answered);
  const study = answered.filter(({ cohort }) => cohort === 'study').length;
  const asked = round.participants.length === answered.length ? '' : `von ${round.participants.length}: `;
  const [largest] = all.toSorted((a, b) => b.members - a.members);
  return [
    ...demandFacts(round, all.length),
    {
      label: 'Rückmeldungen',
      value: germanInteger(ranking.members),
      note: `${asked}${germanCount(study, 'U-Kommune', 'U-Kommunen')}, ${answered.length - study} Nicht-U`,
    },
    ...(meanUrgency
      ? [{ label: 'Ø Dringlichkeit', value: fixedText(meanUrgency), note: 'Skala 1 bis 10' }]
      : []),
    ...ideaFacts(round),
    ...(largest
      ? [
          {
            label: 'Größter Bedarf',
            value: largest.area,
            note: germanCount(largest.members, 'Kommune', 'Kommunen'),
          },
        ]
      : []),
  ];
}

/** What the Main-Kinzig study reports of its round: tasks named, ideas a municipality, what nobody does any more. */
function demandFacts({ ratings, longVacantTasks }: LoadedRound, areas: number): Fact[] {
  const inAreas = `in ${germanCount(areas, 'Bereich', 'Bereichen')}`;
  const vacant = `${germanInteger(longVacantTasks)} seit Jahren unbesetzt`;
  return [
    {
      label: 'Aufgaben benannt',
      value: germanInteger(computeRoundFigures(ratings).tasksNamed),
      note: longVacantTasks > 0 ? `${inAreas}, ${vacant}` : inAreas,
    },
  ];
}

function ideaFacts({ ratings }: LoadedRound): Fact[] {
  const { meanIdeas, mostIdeas } = computeRoundFigures(ratings);
  if (meanIdeas === null) return [];
  const note = `im Mittel, höchstens ${germanInteger(mostIdeas)}`;
  return [{ label: 'Ideen je Kommune', value: fixedText(meanIdeas, 0), note }];
}

/** Where a ranking was published its source names the Untersuchungspartner; the rest is made up. */
const studySampleNote = (isPublished: boolean): string =>
  isPublished
    ? ' Die Quelle nennt sie mit Namen; welche von ihnen welchen Bereich angab, ist erfunden.'
    : ' Welche Kommune dazugehört, ist hier erfunden.';

function StudyMembersPanel({
  base,
  chosen: { round, showsRatings },
}: Pick<RankingViewProps, 'base' | 'chosen'>) {
  const study = round.participants.filter(({ cohort }) => cohort === 'study');
  return (
    <Panel title="Wer zählt als U-Kommune?" id="u-kommunen-erklaert">
      <div className="gw-stack">
        <p className="gw-note">
          U-Kommunen sind die Untersuchungspartner: Sie haben an der Untersuchung selbst mitgewirkt, in dieser
          Abfrage {study.length} von {round.participants.length}. Alle anderen wurden später befragt.
          {round.isSample && studySampleNote(round.published.length > 0)}
        </p>
        <p>
          <TextLink href={`${base}/beteiligung`}>Beteiligung je Kommune ansehen</TextLink>
        </p>
        {showsRatings && (
          <p>
            <TextLink
              href={`${base}/bedarf/bewertungen.csv?runde=${encodeURIComponent(round.slug)}`}
              icon="download"
            >
              Einzelne Bewertungen (CSV)
            </TextLink>
          </p>
        )}
      </div>
    </Panel>
  );
}
