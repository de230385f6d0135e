import { DateField, FileField, SelectField, TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { DELIVERY_NOTE_MAX, type DeliveryDraft } from '../../domain/information/check-delivery.ts';
import { type Delivery, WAYS, type Way } from '../../domain/information/delivery.ts';
import { fieldAt } from '../form-parts.ts';
import type { DeliveryFormProps } from './delivery-form-props.ts';

export const HowTold = ({
  draft,
  delivery,
  isOnBehalf,
  errors,
}: Pick<DeliveryFormProps, 'isOnBehalf' | 'errors'> & {
  readonly draft: DeliveryDraft;
  readonly delivery: Delivery;
}) => (
  <>
    <SelectField
      {...fieldAt(errors, 'weg')}
      label="Weg"
      value={draft.way}
      options={[{ value: '', label: 'bitte wählen' }, ...waysFor(delivery)]}
    />
    <DateField {...fieldAt(errors, 'tag')} label="Tag" value={draft.day} />
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'bemerkung')}
        label={isOnBehalf ? 'Woher die Angabe stammt' : 'Bemerkung (freiwillig)'}
        hint={isOnBehalf ? 'Zum Beispiel: per Mail vom 12.11.2026.' : 'Nötig, wenn es entfällt: der Grund.'}
        rows={2}
        value={draft.note}
        maxLength={DELIVERY_NOTE_MAX}
      />
    </FormRow>
    <FormRow>
      <FileField
        {...fieldAt(errors, 'nachweis')}
        label="Nachweis"
        hint={proofHint(delivery)}
        accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
      />
    </FormRow>
  </>
);

/** Only what went over the outbox can be called so. */
const waysFor = ({ mailKey }: Delivery) =>
  (Object.keys(WAYS) as Way[])
    .filter((way) => way !== 'email' || mailKey !== null)
    .map((value) => ({ value, label: WAYS[value] }));

const proofHint = ({ proofSha256 }: Delivery): string =>
  proofSha256 === null
    ? 'PDF, Bild, gespeicherte E-Mail oder Text, höchstens 10 MB. Nach einer Fehlermeldung bitte neu wählen.'
    : 'Es liegt schon eine Datei vor. Eine neue ersetzt sie. Nach einer Fehlermeldung bitte neu wählen.';
