import { germanEuro } from '../../../../foundation/german.ts';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import { postsText } from '../../domain/advantage/explain-member.ts';
import type { CentreStaff } from '../../domain/advantage/process-costs.ts';
import { CENTRES, STEP_KINDS } from '../../domain/advantage/process-model.ts';

export const STAFFING_COLUMNS: readonly Column<CentreStaff>[] = [
  {
    id: 'zentrum',
    header: 'Zentrum',
    rowHeader: true,
    card: 'title',
    cell: ({ kind }) => `${CENTRES[kind]} (${STEP_KINDS[kind].toLowerCase()})`,
  },
  {
    id: 'arbeit',
    header: 'Stellen nach Arbeitsmenge',
    align: 'end',
    card: 'meta',
    cardLabel: 'nach Arbeitsmenge',
    cell: ({ posts }) => postsText(posts),
  },
  {
    id: 'mindest',
    header: 'Mindestbesetzung',
    align: 'end',
    card: 'meta',
    cardLabel: 'mindestens',
    cell: ({ minimum }) => (minimum ? postsText(minimum) : <NoValue spoken="keine" />),
  },
  {
    id: 'vorgehalten',
    header: 'Für die Vertretung vorgehalten',
    align: 'end',
    card: 'value',
    cell: ({ idle }) => germanEuro(idle),
  },
];
