import { EmptyState } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { TaskLine } from './area-tasks.ts';
import { meanText } from './figure-text.ts';

/** The tasks of an area with demand, urgency and complexity. */
export const TaskTable = ({ area, tasks }: { readonly area: string; readonly tasks: readonly TaskLine[] }) =>
  tasks.length === 0 ? (
    <EmptyState title="Zu diesem Bereich sind keine Aufgaben erfasst">
      Die Geschäftsstelle kann sie im Aufgabenkatalog ergänzen.
    </EmptyState>
  ) : (
    <DataTable
      caption={`Aufgaben im Bereich ${area} mit Zahl der interessierten Kommunen, Dringlichkeit und Komplexität`}
      columns={COLUMNS}
      rows={tasks}
      rowKey={(task) => task.number}
      cards
    />
  );

const MEMBERS = { label: 'Interessierte Kommunen' };

const COLUMNS: readonly Column<TaskLine>[] = [
  { id: 'nummer', header: 'Nr.', card: 'lead', quiet: true, width: 'rank', cell: (task) => task.number },
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: (task) => (
      <>
        {task.title} {task.isSample && <span className="gw-note">Beispiel</span>}
      </>
    ),
  },
  {
    id: 'u',
    header: 'U',
    group: MEMBERS,
    align: 'end',
    card: 'meta',
    cardLabel: 'U',
    cell: (task) => task.studyMembers,
  },
  {
    id: 'nicht-u',
    header: 'Nicht-U',
    group: MEMBERS,
    align: 'end',
    card: 'meta',
    cardLabel: 'Nicht-U',
    cell: (task) => task.otherMembers,
  },
  {
    id: 'summe',
    header: 'Summe',
    group: MEMBERS,
    align: 'end',
    strong: true,
    card: 'meta',
    cardLabel: 'Kommunen',
    cell: (task) => task.members,
  },
  {
    id: 'dringlichkeit',
    header: <>Ø Dringlich&shy;keit</>,
    align: 'end',
    card: 'meta',
    cardLabel: 'Ø Dringlichkeit',
    cell: (task) => meanText(task.urgency),
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
