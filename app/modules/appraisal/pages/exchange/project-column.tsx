import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import type { RankedSolution } from '../../domain/exchange/rank-solutions.ts';
import type { CatalogueSolution } from '../../use-cases/exchange/load-solutions.ts';

export type RankingRow = RankedSolution<CatalogueSolution>;

/** On to the form of a new project, with those in it that plan or want the solution. */
export const projectColumn = (newProject: string): Column<RankingRow> => ({
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
