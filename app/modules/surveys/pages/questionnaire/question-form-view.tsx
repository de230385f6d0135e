import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { BLOCKS, QUESTION_KINDS } from '../../domain/questionnaire/question.ts';
import { HELP_MAX, LABEL_MAX } from '../../domain/questionnaire/read-question.ts';
import { optionsOf } from './add-question.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import { fieldAt } from './question-errors.ts';
import type { QuestionFormViewProps } from './question-form-props.ts';

/** The form of one question. */
export const QuestionFormView = (props: QuestionFormViewProps) => {
  const { action, back, title, kind, draft, version, errors, crossing } = props;
  return (
    <>
      <PageTitle title={title} lead={`Art der Antwort: ${QUESTION_KINDS[kind]}`} />
      <ErrorSummary errors={errors} />
      {crossing && <Crossing fields={crossing} />}
      <Form action={action} hidden={{ version: String(version), art: kind }}>
        <FormRow>
          <Panel title="Frage" id="blatt-frage">
            <div className="gw-stack">
              <TextField
                {...fieldAt(errors, 'frage')}
                label="Frage"
                value={draft.label}
                maxLength={LABEL_MAX}
              />
              <TextArea
                {...fieldAt(errors, 'hilfe')}
                label="Hilfe (freiwillig)"
                hint="Was dazugehört und was nicht, wo man die Angabe findet."
                value={draft.help}
                rows={2}
                maxLength={HELP_MAX}
              />
              <SelectField
                {...fieldAt(errors, 'block')}
                label="Block"
                value={draft.block}
                options={optionsOf(BLOCKS)}
              />
              <Checkbox
                id="pflicht"
                name="pflicht"
                label="Muss beantwortet werden"
                hint="Wer keine Angabe machen kann, schreibt den Grund dazu."
                checked={draft.required}
              />
            </div>
          </Panel>
        </FormRow>
        <KindFields kind={kind} draft={draft} errors={errors} />
        <ConditionFields {...props} />
        <FormButtons>
          <Button type="submit" look="primary">
            Frage speichern
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </>
  );
};
