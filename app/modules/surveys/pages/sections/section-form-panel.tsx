import { germanCount } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox, CheckboxGroup, Fieldset } from '../../../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { BLOCKS, type Block, type Question } from '../../domain/questionnaire/question.ts';
import type { TypedSection } from '../../domain/sections/section.ts';
import { blocksWith, SECTION_FIELDS } from './section-form.ts';

interface SectionFormPanelProps {
  readonly action: string;
  readonly questions: readonly Question[];
  readonly typed: TypedSection;
  readonly errors: readonly FieldError[];
}

/** Puts a section together and sends it. */
export function SectionFormPanel({ action, questions, typed, errors }: SectionFormPanelProps) {
  const errorAt = (id: string): string | undefined => errors.find(({ field }) => field === id)?.message;
  const field = (name: keyof TypedSection) => {
    const { id, label } = SECTION_FIELDS[name];
    return { id, name: id, label, error: errorAt(id) };
  };
  return (
    <Panel title="Abschnitt senden" id="neu">
      <Form action={action}>
        <FormRow>
          <div id={SECTION_FIELDS.questionKeys.id}>
            <QuestionChoice
              questions={questions}
              chosen={typed.questionKeys}
              error={errorAt(SECTION_FIELDS.questionKeys.id)}
            />
          </div>
        </FormRow>
        <TextField
          {...field('office')}
          value={typed.office}
          hint="Amt, nicht Person: zum Beispiel Hauptamt"
          maxLength={80}
        />
        <TextField
          {...field('address')}
          value={typed.address}
          hint="Dorthin geht der Link."
          type="email"
          maxLength={200}
        />
        <DateField {...field('dueOn')} value={typed.dueOn} hint="Leer: die Frist der Erhebung" />
        <FormRow>
          <TextArea
            {...field('note')}
            value={typed.note}
            hint="Steht in der E-Mail und auf der Seite, die das Fachamt öffnet."
            rows={2}
            maxLength={500}
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

const Singles = ({ block }: { readonly block: Block }) => (
  <>
    Einzelne Fragen<span className="kern-sr-only"> aus {BLOCKS[block]}</span>
  </>
);

interface QuestionChoiceProps {
  readonly questions: readonly Question[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}

/** Whole blocks, or single questions of one; a block of which some are chosen stands open. */
const QuestionChoice = ({ questions, chosen, error }: QuestionChoiceProps) => (
  <Fieldset
    legend="Fragen"
    id={`${SECTION_FIELDS.questionKeys.id}-wahl`}
    hint="Ganze Blöcke ankreuzen, oder einen Block aufklappen und Fragen wählen. Dieselbe Frage darf an mehrere Ämter gehen."
    error={error}
  >
    <div className="gw-picks__list">
      {blocksWith(questions).map(({ block, own }) => {
        const some = own.filter(({ key }) => chosen.includes(key)).map(({ key }) => key);
        const isWhole = some.length === own.length;
        return (
          <div key={block} className="gw-picks__item">
            <Checkbox
              id={`block-${block}`}
              name="block"
              value={block}
              label={`${BLOCKS[block]} (${germanCount(own.length, 'Frage', 'Fragen')})`}
              checked={isWhole}
            />
            <Disclosure summary={<Singles block={block} />} open={some.length > 0 && !isWhole}>
              <CheckboxGroup
                id={`fragen-${block}`}
                name="frage"
                legend={`Fragen aus ${BLOCKS[block]}`}
                values={isWhole ? [] : some}
                options={own.map(({ key, label }) => ({ value: key, label }))}
              />
            </Disclosure>
          </div>
        );
      })}
    </div>
  </Fieldset>
);
