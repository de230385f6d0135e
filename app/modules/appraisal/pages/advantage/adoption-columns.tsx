import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { AdoptedFigure } from '../../domain/advantage/plan-adoption.ts';

export interface AdoptionRow extends AdoptedFigure {
  readonly memberKey: string;
  readonly name: string;
}

export const ADOPTION_COLUMNS: readonly Column<AdoptionRow>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  { id: 'angabe', header: 'Angabe', card: 'meta', cell: ({ label }) => label },
  {
    id: 'bisher',
    header: 'Bisher',
    align: 'end',
    card: 'meta',
    cardLabel: 'bisher',
    cell: ({ before }) => before || <NoValue spoken="keine Angabe" />,
  },
  { id: 'neu', header: 'Neu', align: 'end', card: 'value', strong: true, cell: ({ after }) => after },
];
