import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { mayTellRange, type ScoreRange, type ScoreSummary } from '../../domain/advantage/summarise-scores.ts';
import type { CriterionRow } from './criterion-row.ts';

/** Whoever may not see single scores is told no figure that gives one away. */
export const criterionRange = (
  name: 'allein' | 'gemeinsam',
  of: (summary: ScoreSummary) => ScoreRange | null,
  seesSingle: boolean,
): Column<CriterionRow> => ({
  id: name,
  header: name === 'allein' ? 'Allein' : 'Gemeinsam',
  align: 'end',
  card: 'meta',
  cardLabel: name,
  cell: ({ summary }) => {
    const found = of(summary);
    if (!found) return <NoValue spoken="noch nicht bewertet" />;
    if (!seesSingle && !mayTellRange(summary)) return 'zu wenige Bewertungen';
    return `${found.median} (${found.least})`;
  },
});
