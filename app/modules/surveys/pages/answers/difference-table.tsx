import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { AnswerDifference } from '../../domain/answers/changes-between.ts';

interface DifferenceTableProps {
  readonly changes: readonly AnswerDifference[];
  /** Heading of the earlier and of the later state. */
  readonly before: string;
  readonly after: string;
}

/** Two states of a sheet side by side, only where they differ. */
export const DifferenceTable = ({ changes, before, after }: DifferenceTableProps) => (
  <DataTable
    caption={`Unterschiede zwischen ${before} und ${after}`}
    columns={columns(before, after)}
    rows={changes}
    rowKey={({ question }) => question.key}
    cards
    fixed
  />
);

const columns = (before: string, after: string): readonly Column<AnswerDifference>[] => [
  { id: 'frage', header: 'Frage', rowHeader: true, card: 'title', cell: ({ question }) => question.label },
  {
    id: 'vorher',
    header: before,
    card: 'wide',
    cardLabel: `${before}:`,
    quiet: true,
    cell: (change) => <Said text={change.before} />,
  },
  {
    id: 'nachher',
    header: after,
    card: 'wide',
    cardLabel: `${after}:`,
    cell: (change) => <Said text={change.after} />,
  },
];

const Said = ({ text }: { readonly text: string }) => (
  <span className="gw-letter">{text === '' ? 'nicht beantwortet' : text}</span>
);
