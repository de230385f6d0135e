import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { Task } from '../../domain/tasks/task.ts';

type Named = Pick<Task, 'number' | 'title'>;

import { TaskSampleNotice } from './task-sample-notice.tsx';

export interface ConfirmSuccessionViewProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly submit: string;
  readonly ending: readonly Task[];
  readonly standing: readonly Named[];
  /** Those that take their place are added by this act. */
  readonly isNew: boolean;
  readonly on: CalendarDate;
  readonly reason: string;
  /** What was typed travels on. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** What a merge or a split would do, before anyone says yes. */
export const ConfirmSuccessionView = (props: ConfirmSuccessionViewProps) => (
  <>
    <PageTitle title={props.title} lead="Noch ist nichts geändert." />
    <TaskSampleNotice tasks={props.ending} />
    <Panel>
      <Form action={props.action} hidden={props.hidden}>
        <div className="gw-form__wide gw-stack">
          <DescriptionList
            stacked
            items={[
              { term: 'Enden', value: <Names tasks={props.ending} /> },
              {
                term: props.isNew ? 'Neu an ihrer Stelle' : 'An ihrer Stelle, schon im Katalog',
                value: <Names tasks={props.standing} />,
              },
              { term: 'Ab', value: germanDate(props.on) },
              { term: 'Grund', value: props.reason },
            ]}
          />
          <p>
            Was endet, bleibt mit Nummer, Verlauf und Bewertungen sichtbar. Spätere Abfragen vergleichen mit
            dem, was an seine Stelle tritt. Zurücknehmen lässt sich das nicht.
          </p>
        </div>
        <FormButtons>
          <Button type="submit" look="primary">
            {props.submit}
          </Button>
          <Button type="submit" name="aendern" value="ja">
            Eingabe ändern
          </Button>
          <LinkButton look="tertiary" href={props.back}>
            Abbrechen
          </LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  </>
);

const Names = ({ tasks }: { readonly tasks: readonly Named[] }) => (
  <ul className="gw-stack">
    {tasks.map(({ number, title }) => (
      <li key={number}>
        {number} {title}
      </li>
    ))}
  </ul>
);
