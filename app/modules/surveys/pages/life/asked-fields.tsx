import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { SURVEY_SCOPES } from '../../domain/life/survey.ts';
import { optionsOf } from '../questionnaire/add-question.tsx';
import { fieldAt } from '../questionnaire/question-errors.ts';
import type { SurveyFormViewProps } from './survey-form-props.ts';

/** Who is asked, all or some for all. */
export const AskedFields = ({ form, draft, errors }: SurveyFormViewProps) => (
  <>
    <FormRow>
      <RadioGroup
        {...fieldAt(errors, 'umfang')}
        legend="Umfang"
        value={draft.scope}
        options={optionsOf(SURVEY_SCOPES)}
      />
    </FormRow>
    <FormRow>
      <CheckboxGroup
        {...fieldAt(errors, 'kommunen')}
        name="kommune"
        legend="Gefragte Kommunen"
        values={draft.memberKeys}
        arrangement="columns"
        options={form.members.map(({ key, name }) => ({ value: key, label: name }))}
        {...(form.members.length === 0 && {
          hint: 'An diesem Projekt nimmt noch niemand teil. Gefragt werden kann, sobald es begonnen hat.',
        })}
      />
    </FormRow>
  </>
);
