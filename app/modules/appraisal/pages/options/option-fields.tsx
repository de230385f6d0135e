import { Fieldset } from '../../../../ui/choices.tsx';
import { DateField, NumberField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { TEXT_MAX } from '../../domain/options/check-option.ts';
import { CONSENTS, TRANSFERS, VAT_STATES } from '../../domain/options/joint-option.ts';
import { LEGAL_FORMS, type LegalForm, legalFormText } from '../../domain/options/legal-form.ts';
import type { OptionDraft } from '../../domain/options/option-draft.ts';
import { ORGANISATION_KEYS, organisationOf } from '../../domain/options/organisation.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';
import type { OptionFieldsProps } from './option-fields-props.ts';
import { OPTION_FIELDS } from './option-form.ts';
import { PointFields } from './point-fields.tsx';
import { StaffFields } from './staff-fields.tsx';

/** Everything that can be said of an option, in the order in which it is worked out. */
export const OptionFields = (props: OptionFieldsProps) => (
  <>
    <FormFields {...props} />
    <FormRow>
      <StaffFields {...props} />
    </FormRow>
    <CostFields {...props} />
    <TransferFields {...props} />
    <FormRow>
      <PointFields {...props} />
    </FormRow>
    <FormRow>
      <TextArea
        {...fieldOf(props)('assessment')}
        label="Was spricht dafür, was dagegen?"
        rows={5}
        maxLength={TEXT_MAX.assessment}
      />
    </FormRow>
  </>
);

type TextName = Exclude<keyof OptionDraft, 'staff' | 'points'>;

const fieldOf =
  ({ draft, errors }: OptionFieldsProps) =>
  (name: TextName) => ({
    ...fieldAt(errors, OPTION_FIELDS[name].field),
    label: OPTION_FIELDS[name].label,
    value: draft[name],
  });

const CHOOSE = { value: '', label: 'Bitte wählen' };

function FormFields(props: OptionFieldsProps) {
  const field = fieldOf(props);
  return (
    <>
      <FormRow>
        <TextField
          {...field('title')}
          hint="Kurz und unterscheidbar, zum Beispiel „Entgeltstelle beim Kreis“."
          maxLength={TEXT_MAX.title}
        />
      </FormRow>
      <FormRow>
        <SelectField
          {...field('organisation')}
          options={[
            CHOOSE,
            ...ORGANISATION_KEYS.map((key) => ({ value: key, label: organisationOf(key).label })),
          ]}
        />
      </FormRow>
      <FormRow>
        <SelectField
          {...field('legalForm')}
          options={[
            CHOOSE,
            ...(Object.keys(LEGAL_FORMS) as LegalForm[]).map((key) => ({
              value: key,
              label: legalFormText(key),
            })),
          ]}
        />
      </FormRow>
      <TextField
        {...field('carrier')}
        hint="Name, wie er im Vertrag stünde, zum Beispiel „Kreis Groß-Gerau“."
        maxLength={TEXT_MAX.carrier}
      />
      <NumberField
        {...field('setupWeeks')}
        unit="Wochen"
        hint="Bis es läuft, mit Beschlüssen und Aufsicht."
      />
    </>
  );
}

function CostFields(props: OptionFieldsProps) {
  const field = fieldOf(props);
  return (
    <>
      <NumberField {...field('onceCost')} unit="€" hint="Für alle zusammen: Umbau, Geräte, Einführung." />
      <NumberField {...field('yearCost')} unit="€" hint="Für alle zusammen, Personal und Sachmittel." />
      <FormRow>
        <TextArea
          {...field('material')}
          hint="Räume, Geräte, Fachverfahren. Schreiben Sie „keine“, wenn nichts nötig ist."
          rows={3}
          maxLength={TEXT_MAX.material}
        />
      </FormRow>
      <SelectField {...field('vat')} options={choicesOf(VAT_STATES)} />
      <FormRow>
        <TextField
          {...field('vatNote')}
          hint="Zum Beispiel: Kosten sind ohne Steuer angegeben (§ 2b UStG)."
          maxLength={TEXT_MAX.vatNote}
        />
      </FormRow>
    </>
  );
}

/** Practice 22: a transfer of tasks moves people. */
function TransferFields(props: OptionFieldsProps) {
  const field = fieldOf(props);
  return (
    <FormRow>
      <Fieldset id="personal-schritt" legend="Wer wechselt, und wer ist zu beteiligen?">
        <div className="gw-form">
          <FormRow>
            <SelectField {...field('transfer')} options={choicesOf(TRANSFERS)} />
          </FormRow>
          <NumberField
            {...field('transferPlaces')}
            unit="Stellen"
            hint="Stellen von heute, die wechseln. Weniger als drei sieht nur, wer das Projekt führt."
          />
          <FormRow>
            <TextArea
              {...field('transferNote')}
              hint="Was nacheinander zu tun ist. Bitte keine Namen von Beschäftigten."
              rows={3}
              maxLength={TEXT_MAX.transferNote}
            />
          </FormRow>
          <SelectField
            {...field('consent')}
            hint="Beteiligung nach dem Hessischen Personalvertretungsgesetz."
            options={choicesOf(CONSENTS)}
          />
          <DateField {...field('consentOn')} hint="Der Beteiligung oder der Antwort." />
          <FormRow>
            <TextField
              {...field('representation')}
              hint="Zum Beispiel „Personalräte der abgebenden Kommunen“."
              maxLength={TEXT_MAX.representation}
            />
          </FormRow>
        </div>
      </Fieldset>
    </FormRow>
  );
}
