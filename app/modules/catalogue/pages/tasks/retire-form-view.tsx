import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { RetireField, RetireForm } from '../../use-cases/tasks/retire-task.ts';
import { TaskSampleNotice } from './task-sample-notice.tsx';

export interface RetireFormViewProps {
  readonly own: string;
  readonly task: Task;
  readonly form: RetireForm;
  readonly refusals: readonly Refusal<RetireField>[];
  /** The task was given up before: only the refusal to take it up again is shown. */
  readonly isOver: boolean;
}

const FIELD: Readonly<Record<RetireField, { field: string; label: string }>> = {
  task: { field: 'tag', label: 'Aufgabe' },
  on: { field: 'tag', label: 'Gilt nicht mehr ab' },
  reason: { field: 'grund', label: 'Grund' },
};

/** Gives a task up; also the page on which it is confirmed. */
export function RetireFormView({ own, task, form, refusals, isOver }: RetireFormViewProps) {
  const field = (name: keyof RetireForm) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <>
      <PageTitle title={isOver ? task.title : `${task.title} aufgeben`} lead={`Aufgabe ${task.number}`} />
      <ErrorSummary
        errors={refusals.map((refusal) => ({ ...FIELD[refusal.field], message: refusal.message }))}
      />
      <TaskSampleNotice tasks={[task]} />
      <Panel className="gw-stack">
        <p>
          Spätere Abfragen fragen nicht mehr nach ihr. Gelöscht wird nichts: Nummer, Verlauf und frühere
          Bewertungen bleiben, und sie lässt sich wieder aufnehmen.
        </p>
        {isOver ? (
          <LinkButton id="tag" href={own}>
            Zur Aufgabe
          </LinkButton>
        ) : (
          <Form action={`${own}/aufgeben`} narrow>
            <DateField {...field('on')} hint="Heute oder früher." />
            <TextField {...field('reason')} hint="Er steht auf der Seite der Aufgabe." />
            <FormButtons>
              <Button type="submit" look="primary">
                Aufgabe aufgeben
              </Button>
              <LinkButton look="tertiary" href={own}>
                Abbrechen
              </LinkButton>
            </FormButtons>
          </Form>
        )}
      </Panel>
    </>
  );
}
