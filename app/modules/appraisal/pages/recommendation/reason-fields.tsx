import { TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { RECOMMENDATION_MAX } from '../../domain/recommendation/check-recommendation.ts';
import { fieldAt } from '../form-parts.ts';
import type { FieldsProps } from './recommendation-form-props.ts';

export const ReasonFields = ({ draft, errors }: FieldsProps) => (
  <>
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'begruendung')}
        label="Begründung"
        hint="Nötig. Nennen Sie auch, wer mehr zahlt als heute, und warum es trotzdem lohnt."
        value={draft.reason}
        rows={6}
        maxLength={RECOMMENDATION_MAX.reason}
      />
    </FormRow>
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'umfang')}
        label="Umfang, nur bei teilweiser Empfehlung"
        hint="Welcher Teil der Aufgabe wird empfohlen, welcher nicht?"
        value={draft.scope}
        rows={3}
        maxLength={RECOMMENDATION_MAX.scope}
      />
    </FormRow>
  </>
);
