import { TextLink } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type MarkMean, SMALLEST_SHOWN } from '../../domain/index.ts';
import type { TaskLine } from './area-tasks.ts';
import { meanText } from './figure-text.ts';

/** The tasks of an area with demand, urgency and complexity. */
export const TaskTable = ({
  base,
  area,
  tasks,
  showsRatings,
}: {
  /** Path of the alliance. */
  readonly base: string;
  readonly area: string;
  readonly tasks: readonly TaskLine[];
  /** False: means of fewer than three marks stay hidden, they would be somebody's own mark. */
  readonly showsRatings: boolean;
}) =>
  tasks.length === 0 ? (
    <EmptyState title="Zu diesem Bereich sind keine Aufgaben erfasst">
      Die Geschäftsstelle kann sie im Aufgabenkatalog ergänzen.
    </EmptyState>
  ) : (
    <DataTable
      caption={`Aufgaben im Bereich ${area} mit Zahl der interessierten Kommunen, Dringlichkeit und Komplexität`}
      columns={columnsWith(base, showsRatings ? meanText : guardedMean)}
      rows={tasks}
      rowKey={(task) => task.number}
      cards
    />
  );

const MEMBERS = { label: 'Interessierte Kommunen' };

/** What stands below a table that hides figures of few. */
export const HIDDEN_NOTE = `„<\u00a0${SMALLEST_SHOWN}“: Weniger als ${SMALLEST_SHOWN} Bewertungen; einzelne Bewertungen sind hier nicht freigegeben.`;

const guardedMean = (mean: MarkMean | null): string =>
  mean !== null && mean.count < SMALLEST_SHOWN ? `<\u00a0${SMALLEST_SHOWN}` : meanText(mean);

const columnsWith = (
  base: string,
  urgencyText: (mean: MarkMean | null) => string,
): readonly Column<TaskLine>[] => [
  { id: 'nummer', header: 'Nr.', card: 'lead', quiet: true, width: 'rank', cell: (task) => task.number },
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: (task) => (
      <>
        <TextLink className="gw-table__link" href={`${base}/aufgaben/${encodeURIComponent(task.number)}`}>
          {task.title}
        </TextLink>{' '}
        {task.isSample && <span className="gw-note">Beispiel</span>}
      </>
    ),
  },
  memberColumn('U', (task) => task.studyMembers),
  memberColumn('Nicht-U', (task) => task.otherMembers),
  { ...memberColumn('Summe', (task) => task.members), strong: true, cardLabel: 'Kommunen' },
  {
    id: 'dringlichkeit',
    header: <>Ø Dringlich&shy;keit</>,
    align: 'end',
    card: 'meta',
    cardLabel: 'Ø Dringlichkeit',
    cell: (task) => urgencyText(task.urgency),
  },
  {
    id: 'komplexitaet',
    header: <>Komple&shy;xität</>,
    align: 'end',
    card: 'meta',
    cardLabel: 'Komplexität',
    cell: (task) => meanText(task.complexity),
  },
];

/** A figure in the group of interested members. */
const memberColumn = (label: string, cell: (task: TaskLine) => number): Column<TaskLine> => ({
  id: label.toLowerCase(),
  header: label,
  group: MEMBERS,
  align: 'end',
  card: 'meta',
  cardLabel: label,
  cell,
});
