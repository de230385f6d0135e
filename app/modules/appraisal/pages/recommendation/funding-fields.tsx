import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, NumberField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { FUNDING_MAX, type FundingDraft } from '../../domain/recommendation/check-funding.ts';
import { FUNDING_RESULTS } from '../../domain/recommendation/funding.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';
import { FUNDING_FIELDS } from './funding-crossing.ts';

interface FieldsProps {
  readonly draft: FundingDraft;
  readonly errors: readonly FieldError[];
}

export function FundingFields({ draft, errors }: FieldsProps) {
  const field = (name: keyof FundingDraft) => ({
    ...fieldAt(errors, FUNDING_FIELDS[name].field),
    label: FUNDING_FIELDS[name].label,
    value: draft[name],
  });
  return (
    <>
      <FormRow>
        <TextField {...field('name')} maxLength={FUNDING_MAX.name} />
      </FormRow>
      <TextField {...field('authority')} maxLength={FUNDING_MAX.authority} />
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, FUNDING_FIELDS.result.field)}
          legend="Was hat die Prüfung ergeben?"
          value={draft.result}
          options={choicesOf(FUNDING_RESULTS)}
        />
      </FormRow>
      <NumberField
        {...field('amount')}
        unit="€"
        hint="Möglich, beantragt oder bewilligt. Nötig, sobald ein Antrag gestellt ist."
      />
      <DateField {...field('deadline')} hint="Leer, wenn keine genannt ist." />
      <DateField {...field('checkedOn')} />
      <FormRow>
        <TextField
          {...field('source')}
          hint="Adresse der Seite oder Fundstelle der Richtlinie."
          maxLength={FUNDING_MAX.source}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('note')}
          label="Bemerkung (freiwillig)"
          hint="Zum Beispiel Bedingungen, oder warum es nicht in Betracht kommt."
          rows={3}
          maxLength={FUNDING_MAX.note}
        />
      </FormRow>
    </>
  );
}
