import { germanCount } from '../../../../foundation/german.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import {
  medianText,
  PRIORITIES_MIN,
  type PrioritySummary,
  type RankedSolution,
} from '../../domain/exchange/rank-solutions.ts';
import type { CatalogueSolution, SolutionPage } from '../../use-cases/exchange/load-solutions.ts';

interface RankingPanelProps {
  readonly path: string;
  readonly newProject: string;
  readonly page: SolutionPage;
}

type Row = RankedSolution<CatalogueSolution>;

/** What the heads want first, by the median of their priorities. */
export const RankingPanel = ({ path, newProject, page }: RankingPanelProps) => (
  <Panel
    title={`Reihenfolge: ${page.field}`}
    id="reihenfolge"
    flush
    aside={page.isOffice && <ShareForm path={path} field={page.field} />}
  >
    <DataTable
      caption="Lösungen in der Reihenfolge der Prioritäten"
      columns={columnsOf(page, newProject)}
      rows={page.ranked}
      rowKey={({ solution }) => solution.id}
      cards
    />
    <PanelFoot>
      <p>
        Priorität von 1 (nicht dringend) bis 5 (sofort), gegeben von den Leitungen. Unter {PRIORITIES_MIN}{' '}
        Angaben wird nichts ausgewertet. Einzelne Prioritäten sieht nur die eigene Kommune.
      </p>
    </PanelFoot>
  </Panel>
);

const ShareForm = ({ path, field }: { readonly path: string; readonly field: string }) => (
  <form method="post" action={`${path}/blaupause`} className="gw-screen-only">
    <HiddenFields values={{ feld: field }} />
    <Button type="submit" look="tertiary" icon="share">
      Zum Austausch freigeben
    </Button>
  </form>
);

const columnsOf = (page: SolutionPage, newProject: string): readonly Column<Row>[] => [
  {
    id: 'rang',
    header: 'Rang',
    align: 'end',
    width: 'rank',
    card: 'lead',
    cell: ({ rank }) => rank ?? '–',
  },
  {
    id: 'loesung',
    header: 'Lösung',
    rowHeader: true,
    card: 'title',
    cell: ({ solution }) => solution.title,
  },
  { id: 'was', header: 'Was sie leistet', card: 'wide', cell: ({ solution }) => solution.description || '–' },
  {
    id: 'median',
    header: 'Priorität',
    align: 'end',
    card: 'value',
    cell: ({ summary }) => (summary.doubledMedian === null ? '–' : medianText(summary.doubledMedian)),
  },
  { id: 'spanne', header: 'Spanne', card: 'meta', cell: ({ summary }) => spreadText(summary) },
  {
    id: 'stand',
    header: 'Stand',
    card: 'wide',
    cell: ({ counts }) =>
      `${germanCount(counts.vorhanden, 'hat sie', 'haben sie')}, ${germanCount(counts.geplant, 'plant', 'planen')}, ${germanCount(counts.gewuenscht, 'wünscht', 'wünschen')}`,
  },
  ...(page.isOffice ? [projectColumn(newProject)] : []),
];

const spreadText = ({ given, spread }: PrioritySummary): string =>
  spread === null
    ? germanCount(given, 'Angabe', 'Angaben')
    : `${spread[0]} bis ${spread[1]}, ${germanCount(given, 'Angabe', 'Angaben')}`;

/** On to the form of a new project, with those in it that plan or want the solution. */
const projectColumn = (newProject: string): Column<Row> => ({
  id: 'projekt',
  header: 'Projekt',
  card: 'wide',
  cell: ({ solution }) => (
    <TextLink href={`${newProject}?${projectQuery(solution)}`}>
      Projekt anlegen<span className="kern-sr-only">: {solution.title}</span>
    </TextLink>
  ),
});

function projectQuery({ title, description, standings }: CatalogueSolution): string {
  const wanting = standings.filter(({ state }) => state === 'geplant' || state === 'gewuenscht');
  return new URLSearchParams([
    ['titel', title],
    ['beschreibung', description],
    ...wanting.map(({ memberKey }): [string, string] => ['kommune', memberKey]),
  ]).toString();
}
