import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { ComparisonForm, ComparisonRefusal } from '../../domain/comparison/check-comparison.ts';
import { OPTION_LABELS, OPTIONS, POINTS } from '../../domain/comparison/option.ts';
import { rowFields } from './comparison-form.ts';

interface FieldsProps {
  readonly form: ComparisonForm;
  readonly refusals: readonly ComparisonRefusal[];
}

const POINT_OPTIONS = [
  { value: '', label: '–' },
  ...POINTS.map((points) => ({ value: String(points), label: String(points) })),
];

/** One group a criterion, then the recommendation. */
export const ComparisonFields = ({ form, refusals }: FieldsProps) => (
  <>
    {form.criteria.map((_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is told apart by its place alone
      <FormRow key={row}>
        <CriterionFields form={form} row={row} refusals={refusals.filter((refusal) => refusal.row === row)} />
      </FormRow>
    ))}
    <FormRow>
      <Recommendation form={form} refusals={refusals.filter(({ row }) => row === null)} />
    </FormRow>
  </>
);

const errorsOf =
  (refusals: readonly ComparisonRefusal[]) =>
  (field: ComparisonRefusal['field']): string | undefined =>
    refusals.find((refusal) => refusal.field === field)?.message;

function CriterionFields({ form, row, refusals }: FieldsProps & { readonly row: number }) {
  const criterion = form.criteria[row];
  if (!criterion) return null;
  const names = rowFields(row);
  const errorOf = errorsOf(refusals);
  return (
    <Fieldset
      id={`zeile-${row}`}
      legend={criterion.label.trim() === '' ? `${row + 1}. Kriterium (noch leer)` : criterion.label}
      error={errorOf('points')}
    >
      <div className="gw-form">
        <NameAndWeight form={form} row={row} refusals={refusals} />
        {OPTIONS.map((option) => (
          <SelectField
            key={option}
            id={names.points(option)}
            name={names.points(option)}
            label={`${option}: ${OPTION_LABELS[option]}`}
            value={criterion.points[option]}
            options={POINT_OPTIONS}
          />
        ))}
        <FormRow>
          <TextField
            id={names.reason}
            name={names.reason}
            label="Begründung"
            value={criterion.reason}
            error={errorOf('reason')}
          />
        </FormRow>
      </div>
    </Fieldset>
  );
}

function NameAndWeight({ form, row, refusals }: FieldsProps & { readonly row: number }) {
  const names = rowFields(row);
  const errorOf = errorsOf(refusals);
  return (
    <FormRow>
      <div className="gw-form">
        <TextField
          id={names.label}
          name={names.label}
          label="Kriterium"
          value={form.criteria[row]?.label}
          error={errorOf('label')}
        />
        <TextField
          id={names.weight}
          name={names.weight}
          label="Gewicht"
          inputMode="numeric"
          value={form.criteria[row]?.weight}
          error={errorOf('weight')}
        />
      </div>
    </FormRow>
  );
}

function Recommendation({ form, refusals }: FieldsProps) {
  const errorOf = errorsOf(refusals);
  return (
    <Fieldset id="empfehlung-gruppe" legend="Empfehlung der Geschäftsstelle">
      <div className="gw-form">
        <SelectField
          id="empfehlung"
          name="empfehlung"
          label="Empfohlene Form"
          value={form.recommended}
          error={errorOf('recommended')}
          options={[
            { value: '', label: 'noch keine' },
            ...OPTIONS.map((option) => ({ value: option, label: `${option}: ${OPTION_LABELS[option]}` })),
          ]}
        />
        <FormRow>
          <TextArea
            id="begruendung"
            name="begruendung"
            label="Begründung"
            hint="Nötig, wenn eine andere Form mehr Punkte hat."
            value={form.reason}
            rows={3}
            error={errorOf('reason')}
          />
        </FormRow>
      </div>
    </Fieldset>
  );
}
