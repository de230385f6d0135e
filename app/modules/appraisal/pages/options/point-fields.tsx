import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { pointsScale } from '../../domain/options/joint-option.ts';
import { bundlePointsText } from '../../domain/options/options-of-forms.ts';
import { fieldAt } from '../form-parts.ts';
import type { OptionFieldsProps } from './option-fields-props.ts';
import { criterionField, pointsField } from './option-form.ts';

const POINT_CHOICES = [
  { value: '', label: 'noch nicht bewertet' },
  ...pointsScale().map((points) => ({ value: String(points), label: String(points) })),
];

/** Points by criterion, each with what the forms got when the bundle was compared. */
export const PointFields = ({ draft, errors, criteria }: OptionFieldsProps) => (
  <Fieldset id="punkte" legend="Wie gut erfüllt sie die Kriterien?" hint="1 heißt schlecht, 5 gut.">
    <HiddenFields
      values={Object.fromEntries(criteria.criteria.map(({ label }, index) => [criterionField(index), label]))}
    />
    <div className="gw-form">
      {criteria.criteria.map(({ label, weight }, index) => (
        <SelectField
          key={label}
          {...fieldAt(errors, pointsField(index))}
          label={`${label} (Gewicht ${weight})`}
          hint={bundlePointsText(criteria.comparison?.criteria ?? [], label)}
          value={draft.points.get(label)}
          options={POINT_CHOICES}
        />
      ))}
    </div>
  </Fieldset>
);
