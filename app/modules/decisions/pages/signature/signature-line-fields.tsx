import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import type { Capacity } from '../../domain/authority/authority-law.ts';
import type { SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureField } from '../../domain/signature/signing-facts.ts';
import { BY_DEPUTY, BY_HEAD, PREFIX } from './signature-fields.ts';

export type ErrorOf = (field: SignatureField) => string | undefined;

interface LineProps {
  readonly form: SignatureForm;
  readonly capacity: Capacity;
  readonly label: string;
  readonly hint: string;
  readonly errorOf: ErrorOf;
}

/** One signature: whether it stands on the paper, which office, which day. */
export function LineFields({ capacity, label, hint, form, errorOf }: LineProps) {
  const prefix = PREFIX[capacity];
  const line = form.lines[capacity];
  const error = errorOf(`line-${capacity}`) ?? (capacity === 'leitung' ? errorOf('lines') : undefined);
  return (
    <Fieldset id={`${prefix}-gruppe`} legend={label} hint={hint} error={error}>
      <Checkbox id={prefix} name={prefix} value="ja" checked={line.chosen} label="Steht auf dem Blatt" />
      <div className="gw-form">
        {capacity === 'leitung' && (
          <SelectField
            id="leitung-wer"
            name="leitung-wer"
            label="Unterschrieben hat"
            value={line.asDeputy ? BY_DEPUTY : BY_HEAD}
            options={[
              { value: BY_HEAD, label: 'die Leitung selbst' },
              { value: BY_DEPUTY, label: 'ihre Vertretung, wie unter Befugnisse eingetragen' },
            ]}
          />
        )}
        <TextField id={`${prefix}-amt`} name={`${prefix}-amt`} label="Amt" value={line.office} />
        <DateField
          id={`${prefix}-tag`}
          name={`${prefix}-tag`}
          label="Unterschrieben am"
          value={line.signedOn}
        />
      </div>
    </Fieldset>
  );
}
