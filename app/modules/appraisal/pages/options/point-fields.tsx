import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { OPTIONS, POINTS } from '../../../needs/domain/index.ts';
import { ORGANISATION_KEYS, organisationOf } from '../../domain/options/organisation.ts';
import type { Criteria } from '../../use-cases/options/read-criteria.ts';
import { fieldAt } from '../form-parts.ts';
import type { OptionFieldsProps } from './option-fields.tsx';
import { criterionField, pointsField } from './option-form.ts';

const POINT_CHOICES = [
  { value: '', label: 'noch nicht bewertet' },
  ...POINTS.map((points) => ({ value: String(points), label: String(points) })),
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
          hint={bundleHint(criteria.comparison, label)}
          value={draft.points.get(label)}
          options={POINT_CHOICES}
        />
      ))}
    </div>
  </Fieldset>
);

/** "Im Bündelvergleich: Eine Kommune mit Fachleuten 4, Einheit der Kreisverwaltung 3"; undefined without a comparison. */
function bundleHint(comparison: Criteria['comparison'], label: string): string | undefined {
  const judged = comparison?.criteria.find((criterion) => criterion.label === label);
  if (!judged) return undefined;
  const parts = OPTIONS.flatMap((option) => {
    const points = judged.points[option];
    const form = ORGANISATION_KEYS.find((key) => organisationOf(key).inComparison === option);
    return points === null || form === undefined ? [] : [`${organisationOf(form).label} ${points}`];
  });
  return parts.length > 0 ? `Im Bündelvergleich: ${parts.join(', ')}.` : undefined;
}
