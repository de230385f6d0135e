import type { Column } from '../../../../ui/table.tsx';
import type { BreakEven, BreakEvens } from '../../domain/advantage/break-even.ts';
import { ASSUMPTIONS, type Sensitivity, type VariedResult } from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { changeText } from './change-text.ts';
import { limitAmount } from './limit-text.ts';
import { savingText } from './outcome.tsx';

type LimitRow = BreakEvens['members'][number];

export const limitColumns = ({ results }: Sensitivity, { costs }: ProcessCostPage): Column<LimitRow>[] => [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  {
    id: 'ersparnis',
    header: 'Ersparnis',
    align: 'end',
    card: 'value',
    cell: ({ memberKey }) =>
      savingText(costs.members.find((member) => member.memberKey === memberKey)?.saving ?? null),
  },
  {
    id: 'kippt',
    header: 'Vorzeichen wendet sich bei',
    card: 'wide',
    cardLabel: 'Vorzeichen wendet sich bei',
    cell: ({ memberKey }) => turningPoints(results, memberKey),
  },
  {
    id: 'fixkosten',
    header: 'Zahlt nicht mehr als heute bei Fixkosten',
    align: 'end',
    card: 'meta',
    cardLabel: 'Fixkosten',
    cell: ({ at }) => limitCell(at),
  },
];

function turningPoints(results: readonly VariedResult[], memberKey: string): string {
  const turns = results.filter(({ members }) =>
    members.some((member) => member.memberKey === memberKey && member.turns),
  );
  if (turns.length === 0) return 'keiner Annahme innerhalb von ±20 %';
  return turns.map(({ assumption, change }) => `${ASSUMPTIONS[assumption]} ${changeText(change)}`).join(', ');
}

function limitCell(at: BreakEven): string {
  switch (at.kind) {
    case 'limit':
      return `bis ${limitAmount(at)}`;
    case 'never':
      return 'auch ohne Fixkosten nicht';
    case 'always':
      return 'in jeder Höhe';
  }
}
