import { germanInteger } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { Task, TaskArea } from '../../domain/tasks/task.ts';
import { ratableTasks } from '../../domain/tasks/task-tree.ts';
import type { LoadedCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { orderAreas } from './tasks-query.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Der Bereich ist angelegt.',
  gespeichert: 'Der Bereich ist gespeichert.',
  unveraendert: 'Es war nichts zu ändern: Der Bereich stand schon so da.',
};

export interface AreasViewProps {
  /** Address of the catalogue. */
  readonly base: string;
  readonly catalogue: LoadedCatalogue;
  readonly message: string;
}

/** All areas, to rename and to add. */
export function AreasView({ base, catalogue, message }: AreasViewProps) {
  const counts = Map.groupBy(ratableTasks(catalogue.tasks, catalogue.today), ({ areaId }) => areaId);
  const add = (
    <LinkButton look="primary" icon="add" href={`${base}/bereiche/neu`}>
      Bereich anlegen
    </LinkButton>
  );
  return (
    <>
      <PageTitle
        title="Aufgabenbereiche"
        lead="Nach Bereichen werden Abfragen ausgewertet und Vorhaben geordnet."
        actions={catalogue.areas.length > 0 && add}
      />
      {Object.hasOwn(MESSAGES, message) && <Notice tone="success" title={MESSAGES[message]} live />}
      <Panel flush={catalogue.areas.length > 0}>
        {catalogue.areas.length === 0 ? (
          <EmptyState title="Noch kein Bereich" level={2} action={add}>
            Legen Sie Bereiche an, oder lesen Sie einen Produktplan ein.
          </EmptyState>
        ) : (
          <DataTable
            caption="Aufgabenbereiche"
            columns={columns(base, counts)}
            rows={orderAreas(catalogue.areas)}
            rowKey={({ id }) => id}
            cards
          />
        )}
      </Panel>
    </>
  );
}

const columns = (base: string, counts: ReadonlyMap<string, readonly Task[]>): readonly Column<TaskArea>[] => [
  { id: 'nummer', header: 'Nummer', card: 'meta', width: 'number', cell: ({ number }) => number },
  {
    id: 'name',
    header: 'Bereich',
    rowHeader: true,
    card: 'title',
    cell: ({ name, slug }) => <TextLink href={`${base}?bereich=${slug}`}>{name}</TextLink>,
  },
  {
    id: 'aufgaben',
    header: 'Aufgaben',
    align: 'end',
    card: 'value',
    cell: ({ id }) => germanInteger(counts.get(id)?.length ?? 0),
  },
  {
    id: 'aendern',
    header: 'Ändern',
    card: 'wide',
    cell: ({ name, slug }) => (
      <TextLink href={`${base}/bereich/${slug}`} aria-label={`${name} umbenennen`}>
        Umbenennen
      </TextLink>
    ),
  },
];
