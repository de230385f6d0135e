import { germanCount } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { GroupedPicks } from '../../../../ui/grouped-picks.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
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
          <GroupedPicks
            id={SECTION_FIELDS.taskIds.id}
            legend="Aufgaben"
            hint="Ganze Bereiche ankreuzen oder einen Bereich aufklappen und Aufgaben wählen. Ein Bereich darf an mehrere Ämter gehen."
            error={errorAt(SECTION_FIELDS.taskIds.id)}
            groups={overview.areas.map(({ id, name, tasks }) => ({
              ...{ id, label: name, count: germanCount(tasks.length, 'Aufgabe', 'Aufgaben') },
              options: tasks.map((task) => ({ value: task.id, label: `${task.number} ${task.title}` })),
            }))}
            chosen={typed.taskIds}
            names={{ group: 'bereich', option: 'aufgabe' }}
            single="Einzelne Aufgaben"
          />
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
