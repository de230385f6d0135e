import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { ScoreRange, ScoreSummary } from '../../domain/advantage/summarise-scores.ts';
import type { CriterionRow } from './criterion-row.ts';

export const criterionRange = (
  name: 'allein' | 'gemeinsam',
  of: (summary: ScoreSummary) => ScoreRange | null,
): Column<CriterionRow> => ({
  id: name,
  header: name === 'allein' ? 'Allein' : 'Gemeinsam',
  align: 'end',
  card: 'meta',
  cardLabel: name,
  cell: ({ summary }) => {
    const found = of(summary);
    return found ? `${found.median} (${found.least})` : <NoValue spoken="noch nicht bewertet" />;
  },
});
