import { germanCount, germanInteger } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, type Fact, Facts, PageTitle, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { isActiveOn } from '../../domain/tasks/task.ts';
import { ratableTasks } from '../../domain/tasks/task-tree.ts';
import type { LoadedCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { TaskSampleNotice } from './task-sample-notice.tsx';
import { TASK_MESSAGES } from './task-words.ts';
import { orderAreas, TASK_VIEW_LABELS, TASK_VIEWS, type TaskLine, type TasksQuery } from './tasks-query.ts';
import { TasksTable } from './tasks-table.tsx';

export interface TasksViewProps {
  readonly base: string;
  readonly catalogue: LoadedCatalogue;
  readonly lines: readonly TaskLine[];
  readonly asked: TasksQuery;
  /** Key of what was just done. */
  readonly message: string;
  readonly mayEdit: boolean;
}

/** More tasks than this stand folded by area, unless they were searched for. */
const FEW = 40;

const RESULT = 'ergebnis';
const DOWNLOADS = 'ausgabe';

/** The catalogue as a tree: areas, and the tasks below them. */
export function TasksView(props: TasksViewProps) {
  const { catalogue, message } = props;
  return (
    <>
      <PageTitle
        title="Aufgabenkatalog"
        lead="Welche Aufgaben die Kommunen haben. Jede Bedarfsabfrage fragt nach ihnen."
        actions={<Actions {...props} />}
      />
      {Object.hasOwn(TASK_MESSAGES, message) && <Notice tone="success" title={TASK_MESSAGES[message]} live />}
      <TaskSampleNotice tasks={catalogue.tasks} />
      {catalogue.tasks.length === 0 && catalogue.areas.length === 0 ? (
        <NoTasks {...props} />
      ) : (
        <Filled {...props} />
      )}
    </>
  );
}

const Actions = ({ base, mayEdit }: TasksViewProps) =>
  mayEdit && (
    <>
      <LinkButton href={`${base}/aufgaben/bereiche`}>Bereiche</LinkButton>
      <LinkButton href={`${base}/aufgaben/zusammenlegen`}>Zusammenlegen</LinkButton>
      <LinkButton href={`${base}/aufgaben/einlesen`}>Einlesen</LinkButton>
      <LinkButton look="primary" icon="add" href={`${base}/aufgaben/neu`}>
        Eigene Aufgabe
      </LinkButton>
    </>
  );

const NoTasks = ({ base, mayEdit }: TasksViewProps) => (
  <Panel>
    <EmptyState
      title="Der Katalog ist noch leer"
      level={2}
      action={
        mayEdit && (
          <LinkButton look="primary" href={`${base}/aufgaben/einlesen`}>
            Katalog einlesen
          </LinkButton>
        )
      }
    >
      {mayEdit
        ? 'Lesen Sie einen Produktplan aus einer Tabelle ein, oder legen Sie Bereiche und Aufgaben einzeln an.'
        : 'Die Geschäftsstelle liest ihn ein. Danach stehen hier alle Aufgaben mit ihrer Nummer.'}
    </EmptyState>
  </Panel>
);

function Filled(props: TasksViewProps) {
  const { base, lines, asked } = props;
  const found = lines.filter(({ isMatch }) => isMatch).length;
  const query = new URLSearchParams({
    ...(asked.search !== '' && { suche: asked.search }),
    ...(asked.area !== '' && { bereich: asked.area }),
    ...(asked.view !== 'gueltig' && { zeige: asked.view }),
  }).toString();
  const suffix = query === '' ? '' : `?${query}`;
  return (
    <>
      <Facts items={facts(props.catalogue)} />
      <Panel flush>
        <Filter {...props} />
        <div id={RESULT} data-summary={germanCount(found, 'Aufgabe', 'Aufgaben')}>
          {found === 0 ? (
            <EmptyState icon="search" title="Keine Aufgabe passt zu dieser Auswahl">
              Ändern Sie den Suchtext, oder wählen Sie bei „Zeigen“ alle.
            </EmptyState>
          ) : (
            <TasksTable base={base} lines={lines} folded={asked.search === '' && found > FEW} />
          )}
        </div>
        <PanelFoot>
          <p id={DOWNLOADS}>
            {germanCount(found, 'Aufgabe', 'Aufgaben')}. Dieselbe Auswahl als Datei:{' '}
            <TextLink href={`${base}/aufgaben.csv${suffix}`}>CSV</TextLink>,{' '}
            <TextLink href={`${base}/aufgaben.xlsx${suffix}`}>Excel</TextLink>
          </p>
        </PanelFoot>
      </Panel>
    </>
  );
}

function facts({ areas, tasks, today }: LoadedCatalogue): readonly Fact[] {
  const active = tasks.filter((task) => isActiveOn(task, today));
  const count = (list: readonly unknown[]): string => germanInteger(list.length);
  return [
    { label: 'Bereiche', value: count(areas) },
    { label: 'Aufgaben', value: count(ratableTasks(tasks, today)), note: 'nach denen gefragt wird' },
    { label: 'Eigene', value: count(active.filter(({ origin }) => origin === 'eigen')) },
    { label: 'Seit Jahren unbesetzt', value: count(active.filter(({ longVacant }) => longVacant)) },
    { label: 'Abgelöst', value: germanInteger(tasks.length - active.length) },
  ];
}

const Filter = ({ base, catalogue, asked }: TasksViewProps) => (
  <FilterBar action={`${base}/aufgaben`} target={`${RESULT} ${DOWNLOADS}`} label="Aufgaben filtern">
    <TextField
      id="suche"
      name="suche"
      type="search"
      label="Suchen"
      value={asked.search}
      placeholder="Nummer oder Wort"
      grow
    />
    <SelectField
      id="bereich"
      name="bereich"
      label="Bereich"
      value={asked.area}
      options={[
        { value: '', label: 'alle' },
        ...orderAreas(catalogue.areas).map(({ slug, name, number }) => ({
          value: slug,
          label: number === null ? name : `${number} ${name}`,
        })),
      ]}
    />
    <SelectField
      id="zeige"
      name="zeige"
      label="Zeigen"
      value={asked.view}
      options={TASK_VIEWS.map((value) => ({ value, label: TASK_VIEW_LABELS[value] }))}
    />
  </FilterBar>
);
