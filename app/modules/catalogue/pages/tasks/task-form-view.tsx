import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { NewTaskForm, TaskField } from '../../domain/tasks/check-task.ts';
import { taskInWords } from '../../domain/tasks/describe-changes.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { Task, TaskArea } from '../../domain/tasks/task.ts';
import type { LoadedCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { TaskSampleNotice } from './task-sample-notice.tsx';
import { orderAreas } from './tasks-query.ts';

export interface TaskFormViewProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly catalogue: LoadedCatalogue;
  /** The task that is changed, as it is stored now; undefined for a new one. */
  readonly task: Task | undefined;
  readonly form: NewTaskForm;
  /** Version the edit starts from. */
  readonly version: number;
  readonly refusals: readonly Refusal<TaskField>[];
  /** Someone else changed it meanwhile. */
  readonly isCrossed: boolean;
}

const FIELD: Readonly<Record<TaskField, { field: string; label: string }>> = {
  number: { field: 'nummer', label: 'Nummer' },
  title: { field: 'titel', label: 'Titel' },
  areaId: { field: 'bereich', label: 'Aufgabenbereich' },
  parent: { field: 'uebergeordnet', label: 'Nummer der übergeordneten Aufgabe (freiwillig)' },
  description: { field: 'beschreibung', label: 'Beschreibung (freiwillig)' },
};

const CROSSED = {
  field: 'titel',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Adds or changes a task. */
export function TaskFormView(props: TaskFormViewProps) {
  const { title, task, refusals, isCrossed } = props;
  return (
    <>
      <PageTitle
        title={title}
        lead={
          task
            ? `Die Nummer ${task.number} bleibt: Abfragen und Niederschriften nennen die Aufgabe danach.`
            : 'Eine Ergänzung der Allianz zum eingelesenen Katalog.'
        }
      />
      <ErrorSummary
        errors={[
          ...(isCrossed ? [CROSSED] : []),
          ...refusals.map(({ field, message }) => ({ ...FIELD[field], message })),
        ]}
      />
      {isCrossed && <Conflict {...props} />}
      <TaskSampleNotice tasks={task ? [task] : []} />
      <Panel>
        <Fields {...props} />
      </Panel>
    </>
  );
}

function Fields({ action, back, catalogue, task, form, version, refusals }: TaskFormViewProps) {
  const field = (name: TaskField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <Form action={action} narrow hidden={{ version: String(version) }}>
      {!task && <TextField {...field('number')} hint="Zum Beispiel „11.12.03“. Sie bleibt für immer." />}
      <TextField {...field('title')} />
      <SelectField {...field('areaId')} options={areaOptions(catalogue.areas)} />
      <TextField
        {...field('parent')}
        hint="Soll die Aufgabe unter einer anderen stehen? Dann gilt deren Bereich."
      />
      <TextArea {...field('description')} rows={5} />
      <Checkbox
        id="unbesetzt"
        name="unbesetzt"
        value="ja"
        checked={form.longVacant}
        label="Seit Jahren unbesetzt"
        hint="Vermerk der Geschäftsstelle über die Aufgabe, ohne eine Kommune zu nennen."
      />
      <FormButtons>
        <Button type="submit" look="primary">
          {task ? 'Speichern' : 'Anlegen'}
        </Button>
        <LinkButton look="tertiary" href={back}>
          Abbrechen
        </LinkButton>
      </FormButtons>
    </Form>
  );
}

export const areaOptions = (areas: readonly TaskArea[]) => [
  { value: '', label: 'Bitte wählen' },
  ...orderAreas(areas).map(({ id, name, number }) => ({
    value: id,
    label: number === null ? name : `${number} ${name}`,
  })),
];

function Conflict({ task, form, catalogue }: TaskFormViewProps) {
  if (!task) return null;
  const stored = taskInWords(task, catalogue.areas, catalogue.tasks);
  const mine = { ...taskInWords({ ...form, parentId: null }, catalogue.areas, []), parent: form.parent };
  return (
    <Notice tone="warning" title="Jemand anderes hat diese Aufgabe inzwischen geändert.">
      <p>Ihre Eingabe ist noch nicht gespeichert. Prüfen Sie beides; „Speichern“ übernimmt Ihre Eingabe.</p>
      <DescriptionList
        items={[
          { term: 'Jetzt gespeichert', value: inOneLine(stored) },
          { term: 'Ihre Eingabe', value: inOneLine(mine) },
        ]}
      />
    </Notice>
  );
}

const inOneLine = ({
  title,
  area,
  parent,
  description,
  longVacant,
}: ReturnType<typeof taskInWords>): string =>
  [
    `„${title}“`,
    `Bereich ${area === '' ? 'nicht gewählt' : area}`,
    ...(parent === '' ? [] : [`unter ${parent}`]),
    longVacant ? 'seit Jahren unbesetzt' : 'nicht als unbesetzt vermerkt',
    ...(description === '' ? [] : [`Beschreibung „${description}“`]),
  ].join(', ');
