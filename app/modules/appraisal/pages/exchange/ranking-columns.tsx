import { germanCount } from '../../../../foundation/german.ts';
import type { Column } from '../../../../ui/table.tsx';
import { medianText, type PrioritySummary } from '../../domain/exchange/rank-solutions.ts';
import type { SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import { projectColumn, type RankingRow } from './project-column.tsx';

export const rankingColumns = (page: SolutionPage, newProject: string): readonly Column<RankingRow>[] => [
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
