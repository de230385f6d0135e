import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import { Fieldset } from '../../../../ui/choices.tsx';
import { NumberField } from '../../../../ui/fields.tsx';
import type { CostProcess } from '../../domain/advantage/process-model.ts';
import type { fieldsOf } from './form-state.tsx';

export function ProcessFields({
  process: { id, title, caseName, steps },
  field,
}: {
  readonly process: CostProcess;
  readonly field: ReturnType<typeof fieldsOf>;
}) {
  return (
    <Fieldset id={`prozess-${id}`} legend={title}>
      <div className="gw-form">
        <NumberField
          {...field(`faelle-${id}`)}
          label={`${caseName} im Jahr`}
          hint="Leer heißt unbekannt; wenn es keine gibt: 0."
        />
        {steps.map((step) => (
          <NumberField
            key={step.id}
            {...field(`minuten-${step.id}`)}
            label={`Minuten je Fall: ${step.title}`}
            hint={`Leer: ${germanDecimal(decimalToString(step.minutesToday))} Minuten wie für alle.`}
          />
        ))}
      </div>
    </Fieldset>
  );
}
