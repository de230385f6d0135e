import { Badge } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import {
  ASSUMPTIONS,
  type Assumption,
  CHANGES,
  type Sensitivity,
  type VariedResult,
} from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { changeText } from './change-text.ts';
import { savingText } from './outcome.tsx';
import { turnedText } from './turned-text.ts';

export const assumptionColumns = (
  { results, strongest }: Sensitivity,
  { reach }: ProcessCostPage,
): Column<Assumption>[] => [
  {
    id: 'annahme',
    header: 'Annahme',
    rowHeader: true,
    card: 'title',
    cell: (assumption) => (
      <>
        {ASSUMPTIONS[assumption]} {assumption === strongest && <Badge tone="info">wirkt am stärksten</Badge>}
      </>
    ),
  },
  ...CHANGES.map(
    (change): Column<Assumption> => ({
      id: `um${change}`,
      header: changeText(change),
      align: 'end',
      card: 'meta',
      cardLabel: changeText(change),
      cell: (assumption) => savingText(find(results, assumption, change)?.saving ?? null),
    }),
  ),
  {
    id: 'wendet',
    header: 'Vorzeichen wendet sich bei',
    card: 'wide',
    cardLabel: 'Vorzeichen wendet sich bei',
    cell: (assumption) => turnedText(results, assumption, reach),
  },
];

const find = (results: readonly VariedResult[], assumption: Assumption, change: number) =>
  results.find((result) => result.assumption === assumption && result.change === change);
