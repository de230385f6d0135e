import { Fieldset } from '../../../../ui/choices.tsx';
import { NumberField, SelectField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { fieldsOf } from './form-state.tsx';
import type { gradeOptions } from './grade-options.ts';

interface WorkProps {
  readonly when: 'heute' | 'gemeinsam';
  readonly legend: string;
  readonly hint?: string;
  readonly field: ReturnType<typeof fieldsOf>;
  readonly grades: ReturnType<typeof gradeOptions>;
}

/** Minutes and pay grade, today or together. */
export const StepWork = ({ when, field, grades, ...group }: WorkProps) => (
  <FormRow>
    <Fieldset id={when} {...group}>
      <div className="gw-form">
        <NumberField {...field(`minuten-${when}`)} label="Minuten je Fall" unit="Minuten" />
        <SelectField {...field(`gruppe-${when}`)} label="Entgeltgruppe" options={grades} />
      </div>
    </Fieldset>
  </FormRow>
);
