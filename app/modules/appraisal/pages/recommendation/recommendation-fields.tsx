import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { RECOMMENDATION_MAX } from '../../domain/recommendation/check-recommendation.ts';
import { VERDICTS } from '../../domain/recommendation/recommendation.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';
import { ReasonFields } from './reason-fields.tsx';
import type { FieldsProps } from './recommendation-form-props.ts';

export const RecommendationFields = (props: FieldsProps) => {
  const { page, draft, errors } = props;
  return (
    <>
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, 'urteil')}
          legend="Was empfiehlt die Projektgruppe?"
          value={draft.verdict}
          options={choicesOf(VERDICTS)}
        />
      </FormRow>
      <ReasonFields {...props} />
      <FormRow>
        <CheckboxGroup
          {...fieldAt(errors, 'kommune')}
          legend="Für welche Kommunen?"
          arrangement="columns"
          values={draft.memberKeys}
          options={page.members.map(({ memberKey, name }) => ({ value: memberKey, label: name }))}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'minderheit')}
          label="Minderheitsmeinung (freiwillig)"
          hint="Was ein Teil der Projektgruppe anders sieht, ohne Namen von Personen."
          value={draft.minorityView}
          rows={4}
          maxLength={RECOMMENDATION_MAX.minorityView}
        />
      </FormRow>
    </>
  );
};
