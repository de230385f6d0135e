import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import type { AnswerRefusal } from '../../domain/circulation/apply-answer.ts';
import type { DocumentRecord } from '../../domain/circulation/document.ts';
import type { CirculatingParty } from '../../use-cases/circulation/load-circulation.ts';
import { AnswerFields } from './answer-fields.tsx';
import { type AnswerForm, fieldOf } from './read-answer-form.ts';

export interface OnBehalfFormProps {
  readonly href: string;
  readonly document: DocumentRecord;
  readonly party: CirculatingParty;
  readonly form: AnswerForm;
  readonly proofNote: string;
  readonly refusal: AnswerRefusal | undefined;
}

/** The answer of a member as it came, with what proves it. */
export function OnBehalfForm({ href, document, party, form, proofNote, refusal }: OnBehalfFormProps) {
  const hidden = { fassung: String(document.versionNumber), stand: String(party.version) };
  const errorAt = (field: string) => (refusal && fieldOf(refusal) === field ? refusal.reason : undefined);
  return (
    <Form action={`${href}/im-auftrag/${party.memberKey}`} hidden={hidden} upload narrow>
      <AnswerFields
        document={document}
        legend={`Antwort von ${party.name}`}
        withTakeBack={party.state !== 'gefragt'}
        typed={form}
        refusal={refusal}
      />
      <FormRow>
        <TextField
          id="herkunft"
          name="herkunft"
          label="Woher die Antwort stammt"
          hint="Zum Beispiel: per Mail vom 12.11.2026"
          value={proofNote}
          maxLength={200}
          error={errorAt('herkunft')}
        />
      </FormRow>
      <FormRow>
        <FileField
          id="nachweis"
          name="nachweis"
          label="Nachweis"
          hint="PDF, PNG, JPEG, gespeicherte E-Mail (.eml) oder Text, höchstens 10 MB. Nach einer Fehlermeldung wählen Sie die Datei noch einmal."
          error={errorAt('nachweis')}
          accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Eintragen
        </Button>
        <LinkButton href={href}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}
