import { TextLink } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { BundleProposal } from '../../domain/bundles/propose-bundles.ts';

export interface ProposalTableProps {
  /** Address of the list. */
  readonly base: string;
  readonly proposals: readonly BundleProposal[];
  /** Whether the reader may make a bundle of them. */
  readonly mayCreate: boolean;
  readonly caption?: string;
}

/** Tasks that the same members want. */
export const ProposalTable = ({
  base,
  proposals,
  mayCreate,
  caption = 'Vorschläge: Aufgaben, die dieselben Mitglieder wollen',
}: ProposalTableProps) => (
  <DataTable
    caption={caption}
    columns={mayCreate ? [...COLUMNS, actColumn(base)] : COLUMNS}
    rows={proposals}
    rowKey={keyOf}
    cards
  />
);

const keyOf = ({ tasks }: BundleProposal): string => tasks.map(({ number }) => number).join(' ');

const titlesOf = ({ tasks }: BundleProposal): string => tasks.map(({ title }) => title).join(' + ');

const COLUMNS: readonly Column<BundleProposal>[] = [
  {
    id: 'aufgaben',
    header: 'Aufgaben',
    rowHeader: true,
    card: 'title',
    cell: ({ tasks }) => (
      <ul>
        {tasks.map(({ taskId, number, title }) => (
          <li key={taskId}>
            {number} {title}
          </li>
        ))}
      </ul>
    ),
  },
  { id: 'bereiche', header: 'Bereiche', card: 'meta', cell: ({ areas }) => areas.join(', ') },
  { id: 'grund', header: 'Warum zusammen?', card: 'wide', cell: ({ reason }) => reason },
];

const actColumn = (base: string): Column<BundleProposal> => ({
  id: 'anlegen',
  header: 'Schritt',
  card: 'wide',
  cell: (proposal) => (
    <TextLink href={`${base}/neu?${addressOf(proposal)}`}>
      Bündel anlegen<span className="kern-sr-only">: {titlesOf(proposal)}</span>
    </TextLink>
  ),
});

const addressOf = ({ tasks }: BundleProposal): string =>
  new URLSearchParams(tasks.map(({ number }) => ['aufgabe', number])).toString();
