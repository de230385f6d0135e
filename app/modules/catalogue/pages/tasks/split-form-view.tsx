import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { SplitField, SplitForm } from '../../domain/tasks/plan-split.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { TaskSampleNotice } from './task-sample-notice.tsx';

export interface SplitFormViewProps {
  readonly own: string;
  readonly task: Task;
  readonly form: SplitForm;
  readonly refusals: readonly Refusal<SplitField>[];
}

const FIELD: Readonly<Record<SplitField, { field: string; label: string }>> = {
  parts: { field: 'aufgaben', label: 'Neue Aufgaben' },
  on: { field: 'tag', label: 'Gilt ab' },
  reason: { field: 'grund', label: 'Grund' },
};

/** Asks into which tasks one is split. */
export function SplitFormView({ own, task, form, refusals }: SplitFormViewProps) {
  const field = (name: SplitField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <>
      <PageTitle
        title={`${task.title} teilen`}
        lead={`Mehrere neue Aufgaben treten an die Stelle der Aufgabe ${task.number}. Sie stehen dort, wo diese stand.`}
      />
      <ErrorSummary
        errors={refusals.map((refusal) => ({ ...FIELD[refusal.field], message: refusal.message }))}
      />
      <TaskSampleNotice tasks={[task]} />
      <Panel>
        <Form action={`${own}/teilen`} narrow>
          <TextArea
            {...field('parts')}
            rows={6}
            hint={`Jede in einer eigenen Zeile: zuerst die Nummer, dann der Titel, zum Beispiel „${task.number}.1 Standesamt“.`}
          />
          <DateField {...field('on')} hint="Heute oder früher." />
          <TextField {...field('reason')} hint="Er steht im Verlauf aller beteiligten Aufgaben." />
          <FormButtons>
            <Button type="submit" look="primary">
              Weiter zur Bestätigung
            </Button>
            <LinkButton look="tertiary" href={own}>
              Abbrechen
            </LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}
