import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { BLOCKS } from '../../domain/questionnaire/question.ts';
import { HELP_MAX, LABEL_MAX } from '../../domain/questionnaire/read-question.ts';
import { optionsOf } from './add-question.tsx';
import { fieldAt } from './question-errors.ts';
import type { QuestionFormViewProps } from './question-form-props.ts';

/** What every question has, whatever its kind. */
export const QuestionPanel = ({ draft, errors }: Pick<QuestionFormViewProps, 'draft' | 'errors'>) => (
  <FormRow>
    <Panel title="Frage" id="blatt-frage">
      <div className="gw-stack">
        <TextField {...fieldAt(errors, 'frage')} label="Frage" value={draft.label} maxLength={LABEL_MAX} />
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
);
