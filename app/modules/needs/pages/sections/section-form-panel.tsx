import { Button } from '../../../../ui/button.tsx';
import { Checkbox, CheckboxGroup, Fieldset } from '../../../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { TypedSection } from '../../domain/sections/plan-section.ts';
import type { SectionOverview } from '../../use-cases/sections/load-sections.ts';
import { SECTION_FIELDS } from './section-form.ts';

export interface SectionFormPanelProps {
  readonly path: string;
  readonly overview: SectionOverview;
  readonly typed: TypedSection;
  readonly errors: readonly FieldError[];
}

/** Puts a section together and sends it. */
export function SectionFormPanel({ path, overview, typed, errors }: SectionFormPanelProps) {
  const errorAt = (id: string): string | undefined => errors.find(({ field }) => field === id)?.message;
  const field = (name: keyof typeof SECTION_FIELDS) => {
    const { id, label } = SECTION_FIELDS[name];
    return { id, name: id, label, error: errorAt(id) };
  };
  return (
    <Panel title="Abschnitt senden" id="neu">
      <Form action={`${path}/abschnitte`}>
        <TextField
          {...field('office')}
          hint="Amt, nicht Person: zum Beispiel Bauamt"
          value={typed.office}
          maxLength={80}
        />
        <TextField {...field('address')} type="email" value={typed.address} maxLength={200} />
        <DateField {...field('dueOn')} hint="Leer: die Frist der Abfrage" value={typed.dueOn} />
        <FormRow>
          <TextArea
            {...field('note')}
            hint="Steht in der E-Mail und auf der Seite des Fachamts."
            value={typed.note}
            rows={2}
            maxLength={500}
          />
        </FormRow>
        <FormRow>
          <div id={SECTION_FIELDS.taskIds.id}>
            <TaskChoice
              areas={overview.areas}
              taskIds={typed.taskIds}
              error={errorAt(SECTION_FIELDS.taskIds.id)}
            />
          </div>
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary" icon="send">
            Link senden
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}

interface TaskChoiceProps {
  readonly areas: SectionOverview['areas'];
  readonly taskIds: readonly string[];
  readonly error: string | undefined;
}

/** Whole areas, or single tasks of one; an area of which some are chosen stands open. */
const TaskChoice = ({ areas, taskIds, error }: TaskChoiceProps) => (
  <Fieldset
    legend="Aufgaben"
    id={`${SECTION_FIELDS.taskIds.id}-wahl`}
    hint="Ganze Bereiche ankreuzen oder einen Bereich aufklappen und Aufgaben wählen. Ein Bereich darf an mehrere Ämter gehen."
    error={error}
  >
    <div className="gw-picks__list">
      {areas.map(({ id, name, tasks }) => {
        const chosen = tasks.filter((task) => taskIds.includes(task.id)).map((task) => task.id);
        return (
          <div key={id} className="gw-picks__item">
            <Checkbox
              id={`bereich-${id}`}
              name="bereich"
              value={id}
              label={`${name} (${tasks.length === 1 ? 'eine Aufgabe' : `${tasks.length} Aufgaben`})`}
              checked={chosen.length === tasks.length}
            />
            <Disclosure
              summary={`Einzelne Aufgaben: ${name}`}
              open={chosen.length > 0 && chosen.length < tasks.length}
            >
              <CheckboxGroup
                id={`aufgaben-${id}`}
                name="aufgabe"
                legend={`Aufgaben aus ${name}`}
                values={chosen.length < tasks.length ? chosen : []}
                options={tasks.map((task) => ({ value: task.id, label: `${task.number} ${task.title}` }))}
              />
            </Disclosure>
          </div>
        );
      })}
    </div>
  </Fieldset>
);
