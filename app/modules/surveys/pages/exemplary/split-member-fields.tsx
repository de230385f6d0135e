import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SplitFormProps } from './split-form-props.ts';

/** Who is surveyed, and who pays for it. */
export const SplitMemberFields = ({
  draft,
  candidates,
  errors,
}: Pick<SplitFormProps, 'draft' | 'candidates' | 'errors'>) => {
  const options = candidates.map(({ memberKey, name }) => ({ value: memberKey, label: name }));
  return (
    <>
      <FormRow>
        <CheckboxGroup
          {...fieldAt(errors, 'erhoben')}
          legend="Welche Kommunen werden erhoben?"
          values={draft.surveyed}
          options={options}
          arrangement="columns"
        />
      </FormRow>
      <FormRow>
        <CheckboxGroup
          {...fieldAt(errors, 'beteiligt')}
          legend="Welche Kommunen teilen sich die Kosten?"
          hint="Auch wer nicht erhoben wird, nutzt das Ergebnis."
          values={draft.sharing}
          options={options}
          arrangement="columns"
        />
      </FormRow>
    </>
  );
};
