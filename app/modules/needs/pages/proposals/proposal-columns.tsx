import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import type { columnSorts } from '../../../../ui/sort.ts';
import type { Column } from '../../../../ui/table.tsx';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';
import { daysText } from './lead-time-facts.tsx';
import type { ProposalSortKey } from './proposal-query.ts';
import { StateBadge } from './state-badge.tsx';

type Sorts = ReturnType<typeof columnSorts<ProposalSortKey>>;

/** The columns of the list of proposals. */
export const proposalColumns = (base: string, sorted: Sorts): readonly Column<ShownProposal>[] => [
  {
    id: 'thema',
    header: 'Thema',
    rowHeader: true,
    card: 'title',
    sort: sorted('thema'),
    cell: ({ id, title, isSample }) => (
      <>
        <a href={`${base}/${id}`}>{title}</a> {isSample && <SampleDataBadge />}
      </>
    ),
  },
  {
    id: 'von',
    header: 'Von',
    card: 'meta',
    cell: ({ memberName, office }) => [memberName ?? 'Allianz', office].filter(Boolean).join(', '),
  },
  {
    id: 'bereich',
    header: 'Aufgabenbereich',
    card: 'hidden',
    cell: ({ area }) => area?.name ?? '–',
  },
  { id: 'stand', header: 'Stand', card: 'meta', cell: ({ state }) => <StateBadge state={state} /> },
  { id: 'prioritaet', header: 'Priorität', card: 'hidden', cell: ({ priority }) => priority || '–' },
  {
    id: 'eingang',
    header: 'Eingang',
    align: 'end',
    card: 'meta',
    cardLabel: 'Eingang',
    sort: sorted('eingang', 'descending'),
    cell: ({ createdAt }) => germanDate(germanDay(createdAt)),
  },
  {
    id: 'tage',
    header: 'Dauer',
    align: 'end',
    card: 'meta',
    cardLabel: 'Dauer',
    sort: sorted('tage', 'descending'),
    cell: ({ leadTime }) => `${daysText(leadTime.days)}${leadTime.isRunning ? ' bisher' : ''}`,
  },
];
