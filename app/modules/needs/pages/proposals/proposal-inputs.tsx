import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { ProposalForm } from '../../domain/proposals/check-proposal.ts';
import { at } from './proposal-fields.ts';

export interface ProposalInputsProps {
  readonly form: ProposalForm;
  readonly errors: readonly FieldError[];
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
}

/** The fields that every proposal has, with an account and without. */
export const ProposalInputs = (props: ProposalInputsProps) => (
  <>
    <TopicFields {...props} />
    <TextField
      {...at(props.errors, 'amt')}
      label="Ihr Amt (freiwillig)"
      hint="Die Stelle, keine Namen von Personen."
      value={props.form.office}
      maxLength={120}
    />
    <SelectField
      {...at(props.errors, 'bereich')}
      label="Aufgabenbereich (freiwillig)"
      value={props.form.area}
      options={[
        { value: '', label: 'keiner' },
        ...props.areas.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
    />
    <TextField
      {...at(props.errors, 'aufgabe')}
      label="Nummer der Aufgabe im Katalog (freiwillig)"
      value={props.form.task}
      maxLength={40}
    />
  </>
);

const TopicFields = ({ form, errors }: ProposalInputsProps) => (
  <>
    <FormRow>
      <TextField {...at(errors, 'titel')} label="Thema" value={form.title} maxLength={160} />
    </FormRow>
    <FormRow>
      <TextArea
        {...at(errors, 'bedarf')}
        label="Was fehlt heute, oder was fällt schwer?"
        value={form.need}
        rows={5}
        maxLength={3000}
      />
    </FormRow>
    <FormRow>
      <TextArea
        {...at(errors, 'wunsch')}
        label="Was könnten Kommunen gemeinsam tun? (freiwillig)"
        value={form.wish}
        rows={4}
        maxLength={3000}
      />
    </FormRow>
  </>
);

/** Where the decision is written to. */
export const AddressField = ({ form, errors }: Pick<ProposalInputsProps, 'form' | 'errors'>) => (
  <TextField
    {...at(errors, 'adresse')}
    type="email"
    label="E-Mail-Adresse für die Entscheidung (freiwillig)"
    hint="Am besten die des Amtes. Nur die Geschäftsstelle sieht sie."
    value={form.address}
    maxLength={254}
    autoComplete="email"
  />
);
