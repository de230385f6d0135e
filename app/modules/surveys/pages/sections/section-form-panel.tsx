import { germanCount } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { GroupedPicks } from '../../../../ui/grouped-picks.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { BLOCKS, type Question } from '../../domain/questionnaire/question.ts';
import type { TypedSection } from '../../domain/sections/section.ts';
import { blocksWith, SECTION_FIELDS } from './section-form.ts';

interface SectionFormPanelProps {
  readonly action: string;
  readonly questions: readonly Question[];
  readonly typed: TypedSection;
  readonly errors: readonly FieldError[];
}

/** Puts a section together and sends it. */
export const SectionFormPanel = ({ action, questions, typed, errors }: SectionFormPanelProps) => (
  <Panel title="Abschnitt senden" id="neu">
    <Form action={action}>
      <FormRow>
        <GroupedPicks
          id={SECTION_FIELDS.questionKeys.id}
          legend="Fragen"
          hint="Ganze Blöcke ankreuzen, oder einen Block aufklappen und Fragen wählen. Dieselbe Frage darf an mehrere Ämter gehen."
          error={errorAt(errors, SECTION_FIELDS.questionKeys.id)}
          groups={blocksWith(questions).map(({ block, own }) => ({
            ...{ id: block, label: BLOCKS[block], count: germanCount(own.length, 'Frage', 'Fragen') },
            options: own.map(({ key, label }) => ({ value: key, label })),
          }))}
          chosen={typed.questionKeys}
          names={{ group: 'block', option: 'frage' }}
          single="Einzelne Fragen"
        />
      </FormRow>
      <OfficeFields typed={typed} errors={errors} />
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          Link senden
        </Button>
      </FormButtons>
    </Form>
  </Panel>
);

const errorAt = (errors: readonly FieldError[], id: string): string | undefined =>
  errors.find(({ field }) => field === id)?.message;

/** To whom it goes, until when, and with which note. */
function OfficeFields({ typed, errors }: Pick<SectionFormPanelProps, 'typed' | 'errors'>) {
  const field = (name: 'office' | 'address' | 'dueOn' | 'note') => {
    const { id, label } = SECTION_FIELDS[name];
    return { id, name: id, label, value: typed[name], error: errorAt(errors, id) };
  };
  return (
    <>
      <TextField {...field('office')} hint="Amt, nicht Person: zum Beispiel Hauptamt" maxLength={80} />
      <TextField {...field('address')} hint="Dorthin geht der Link." type="email" maxLength={200} />
      <DateField {...field('dueOn')} hint="Leer: die Frist der Erhebung" />
      <FormRow>
        <TextArea
          {...field('note')}
          hint="Steht in der E-Mail und auf der Seite, die das Fachamt öffnet."
          rows={2}
          maxLength={500}
        />
      </FormRow>
    </>
  );
}
