import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { resolveTask } from '../../domain/tasks/resolve-task.ts';
import { isActiveOn, type Task } from '../../domain/tasks/task.ts';
import type { TaskDetail } from '../../use-cases/tasks/find-task.ts';
import { TaskSampleNotice } from './task-sample-notice.tsx';
import { momentText, ORIGIN_LABELS, TASK_MESSAGES, taskHref } from './task-words.ts';

export interface TaskViewProps {
  readonly base: string;
  readonly detail: TaskDetail;
  /** Key of what was just done. */
  readonly message: string;
  readonly mayEdit: boolean;
  readonly mayAudit: boolean;
}

/** One task: what it is, where it comes from, what became of it. */
export function TaskView(props: TaskViewProps) {
  const { base, detail, message } = props;
  const { task, area, below } = detail;
  const isActive = isActiveOn(task, detail.catalogue.today);
  return (
    <>
      <PageTitle
        title={task.title}
        lead={`Aufgabe ${task.number} im Bereich ${area.name}`}
        badge={<StateBadge task={task} isActive={isActive} />}
        actions={props.mayEdit && isActive && <Actions {...props} />}
      />
      {Object.hasOwn(TASK_MESSAGES, message) && <Notice tone="success" title={TASK_MESSAGES[message]} live />}
      {!isActive && <RetiredNotice {...props} />}
      <TaskSampleNotice tasks={[task]} />
      <Split
        main={
          <>
            <Panel title="Beschreibung" id="beschreibung">
              {task.description === '' ? (
                <p>Zu dieser Aufgabe ist nichts weiter beschrieben.</p>
              ) : (
                task.description.split('\n').map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
                  <p key={index}>{line}</p>
                ))
              )}
            </Panel>
            {below.length > 0 && (
              <Panel title="Darunter" id="darunter">
                <TaskLinks base={base} tasks={below} />
              </Panel>
            )}
            <HistoryPanel detail={detail} />
          </>
        }
        side={
          <Panel title="Angaben" id="angaben">
            <DescriptionList stacked items={facts(props)} />
          </Panel>
        }
      />
    </>
  );
}

function StateBadge({ task, isActive }: { readonly task: Task; readonly isActive: boolean }) {
  if (!isActive) return <Badge>abgelöst</Badge>;
  return task.longVacant ? <Badge tone="warning">seit Jahren unbesetzt</Badge> : null;
}

function Actions({ base, detail: { task, below } }: TaskViewProps) {
  const own = taskHref(base, task.number);
  const merge = `${base}/aufgaben/zusammenlegen?aufgaben=${encodeURIComponent(task.number)}`;
  return (
    <>
      {below.length === 0 && <LinkButton href={merge}>Zusammenlegen</LinkButton>}
      {below.length === 0 && <LinkButton href={`${own}/teilen`}>Teilen</LinkButton>}
      <LinkButton href={`${own}/aufgeben`}>Aufgeben</LinkButton>
      <LinkButton look="primary" icon="edit" href={`${own}/bearbeiten`}>
        Ändern
      </LinkButton>
    </>
  );
}

/** What became of a task that holds no longer, along all merges and splits. */
function RetiredNotice({ base, detail, mayEdit }: TaskViewProps) {
  const { task, successors, catalogue } = detail;
  const resolved = resolveTask(task.id, catalogue.today, catalogue);
  const ids = resolved.ok ? resolved.value.taskIds : [];
  const today = catalogue.tasks.filter(({ id }) => ids.includes(id));
  return (
    <Notice title={`Diese Aufgabe gilt seit ${germanDate(task.retiredOn ?? catalogue.today)} nicht mehr`}>
      <p>{resolved.ok ? resolved.value.reason : resolved.error}</p>
      {today.length > 0 && (
        <>
          <p>An ihrer Stelle steht heute:</p>
          <TaskLinks base={base} tasks={today} />
        </>
      )}
      {mayEdit && successors.length === 0 && (
        <Form action={`${taskHref(base, task.number)}/wieder-aufnehmen`} narrow>
          <FormButtons>
            <Button type="submit">Wieder aufnehmen</Button>
          </FormButtons>
        </Form>
      )}
    </Notice>
  );
}

const TaskLinks = ({ base, tasks }: { readonly base: string; readonly tasks: readonly Task[] }) => (
  <ul className="gw-stack">
    {tasks.map(({ id, number, title }) => (
      <li key={id}>
        <TextLink href={taskHref(base, number)}>
          {number} {title}
        </TextLink>
      </li>
    ))}
  </ul>
);

function facts({ base, detail, mayAudit }: TaskViewProps) {
  const { task, area, above, predecessors, successors } = detail;
  const links = (tasks: readonly Task[]) => <TaskLinks base={base} tasks={tasks} />;
  const trail = `${base}/protokoll?art=task&gegenstand=${encodeURIComponent(task.number)}`;
  return [
    { term: 'Nummer', value: task.number },
    {
      term: 'Aufgabenbereich',
      value: <TextLink href={`${base}/aufgaben?bereich=${area.slug}`}>{area.name}</TextLink>,
    },
    ...(above.length > 0 ? [{ term: 'Steht unter', value: links(above) }] : []),
    { term: 'Herkunft', value: ORIGIN_LABELS[task.origin] },
    ...(task.source === '' ? [] : [{ term: 'Quelle', value: task.source }]),
    { term: 'Im Katalog seit', value: task.addedOn === null ? 'Beginn' : germanDate(task.addedOn) },
    { term: 'Seit Jahren unbesetzt', value: task.longVacant ? 'ja' : 'nein' },
    ...(predecessors.length > 0 ? [{ term: 'Trat an die Stelle von', value: links(predecessors) }] : []),
    ...(successors.length > 0 ? [{ term: 'Abgelöst durch', value: links(successors) }] : []),
    ...(mayAudit
      ? [{ term: 'Nachweis', value: <TextLink href={trail}>Protokoll der Aufgabe</TextLink> }]
      : []),
  ];
}

const HistoryPanel = ({ detail: { events } }: Pick<TaskViewProps, 'detail'>) => (
  <Panel title="Verlauf" id="verlauf">
    {events.length === 0 ? (
      <EmptyState icon="schedule" title="Seit dem Beginn des Katalogs unverändert">
        Hier steht, wann die Aufgabe geändert, zusammengelegt oder geteilt wurde.
      </EmptyState>
    ) : (
      <ol className="gw-log" reversed>
        {events.map(({ at, text }) => (
          <li key={at.toISOString() + text}>
            {text}
            <div className="gw-log__meta">{momentText(at)}</div>
          </li>
        ))}
      </ol>
    )}
  </Panel>
);
