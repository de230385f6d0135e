import { Crossing } from '../../../../ui/crossing.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { errorsOf } from './exchange-places.tsx';
import { FindingFields } from './finding-fields.tsx';
import type { FindingFormProps } from './finding-form-props.ts';

/** What a project found out, to be gone over before it is released. */
export function FindingForm(props: FindingFormProps) {
  const { isNew, values, stored, refusals } = props;
  return (
    <>
      <PageTitle
        title={isNew ? 'Neue Erkenntnis' : 'Erkenntnis bearbeiten'}
        lead="Was andere wissen sollten, bevor sie dieselbe Aufgabe angehen. Sie geben es erst im nächsten Schritt frei."
      />
      <ErrorSummary errors={errorsOf(refusals)} />
      {stored && (
        <Crossing
          fields={[
            { id: 'titel', label: 'Titel', stored: stored.title, typed: values.title },
            { id: 'feld', label: 'Aufgabenfeld', stored: stored.field, typed: values.field },
            { id: 'text', label: 'Erkenntnis', stored: stored.text, typed: values.text },
          ]}
        />
      )}
      <FindingFields {...props} errors={errorsOf(refusals)} />
    </>
  );
}
