import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { fieldAt } from './question-errors.ts';
import type { QuestionFormViewProps } from './question-form-props.ts';

/** When a question is asked. Without a script all answers of all questions stand there; those of the chosen one count. */
export const ConditionFields = ({
  choiceQuestions,
  draft,
  errors,
}: Pick<QuestionFormViewProps, 'choiceQuestions' | 'draft' | 'errors'>) =>
  choiceQuestions.length === 0 ? null : (
    <FormRow>
      <Panel title="Bedingung" id="blatt-bedingung">
        <div className="gw-stack">
          <SelectField
            {...fieldAt(errors, 'bedingung')}
            label="Diese Frage wird gestellt"
            value={draft.conditionQuestion}
            options={[
              { value: '', label: 'immer' },
              ...choiceQuestions.map(({ key, label }) => ({ value: key, label: `je nach „${label}“` })),
            ]}
          />
          {choiceQuestions.map(({ key, label, choices }) => (
            <CheckboxGroup
              key={key}
              id={`bei-${key}`}
              name="bei"
              legend={`Bei diesen Antworten auf „${label}“`}
              values={
                draft.conditionQuestion === key
                  ? draft.conditionAnswers.map((answer) => `${key}/${answer}`)
                  : []
              }
              options={choices.map(({ value, label: text }) => ({ value: `${key}/${value}`, label: text }))}
            />
          ))}
        </div>
      </Panel>
    </FormRow>
  );
