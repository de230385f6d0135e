import { Button } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { DeputyField } from '../../domain/authority/plan-deputy.ts';
import { DEPUTY_FIELDS, fieldsOf, type Typed } from './authority-forms.ts';

interface DeputyFormProps {
  readonly own: string;
  readonly typed: Typed<DeputyField>;
}

const KINDS = [
  { value: 'allgemein', label: 'Allgemeine Vertretung', hint: 'Gilt, bis sie beendet wird.' },
  { value: 'abwesenheit', label: 'Während einer Abwesenheit', hint: 'Endet mit dem letzten Tag.' },
] as const;

/** Adds a deputy: an office and an address, no name. */
export function DeputyFormView({ own, typed }: DeputyFormProps) {
  const field = fieldsOf(DEPUTY_FIELDS, typed);
  return (
    <Disclosure summary="Vertretung eintragen" open={typed.refusals.length > 0}>
      <Form action={`${own}/vertretung`}>
        <FormRow>
          <RadioGroup {...legend(field('kind'))} options={KINDS} arrangement="row" />
        </FormRow>
        <TextField {...field('office')} hint="Zum Beispiel „Erste Stadträtin“. Bitte keinen Namen." />
        <TextField {...field('address')} type="email" hint="Dorthin gehen Nachrichten und Antwortlinks." />
        <DateField {...field('validFrom')} />
        <DateField {...field('validTo')} hint="Bei allgemeiner Vertretung freiwillig." />
        <FormButtons>
          <Button type="submit">Vertretung eintragen</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}

const legend = ({ label, ...field }: ReturnType<ReturnType<typeof fieldsOf<DeputyField>>>) => ({
  ...field,
  legend: label,
});
