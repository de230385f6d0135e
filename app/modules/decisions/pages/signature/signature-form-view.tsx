import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { FileField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { officeHint } from '../../domain/signature/office-hint.ts';
import type { SignatureForm } from '../../domain/signature/read-signature-form.ts';
import { SIGNATURE_KIND_LABELS, SIGNATURE_KINDS } from '../../domain/signature/signature.ts';
import type { SignatureRefusal } from '../../domain/signature/signing-facts.ts';
import type { MemberSigning } from '../../use-cases/signature/find-signing.ts';
import { type ErrorOf, LineFields } from './signature-line-fields.tsx';

export interface SignatureFormProps {
  /** Address of the member's page. */
  readonly own: string;
  /** Address of all signatures. */
  readonly all: string;
  readonly signing: MemberSigning;
  readonly form: SignatureForm;
  readonly refusals: readonly SignatureRefusal[];
}

/** Takes the paper that came back: the file, what is on it, who signed. */
export function SignatureFormView({ own, all, signing, form, refusals }: SignatureFormProps) {
  const errorOf: ErrorOf = (field) => refusals.find((refusal) => refusal.field === field)?.reason;
  return (
    <Form action={own} upload>
      <FileAndKind form={form} errorOf={errorOf} />
      <SelectField
        id="fassung"
        name="fassung"
        label="Fassung auf dem Blatt"
        value={form.version}
        error={errorOf('version')}
        hint="Sie steht über den Unterschriften."
        options={signing.versions.map((number) => ({ value: String(number), label: `Fassung ${number}` }))}
      />
      <TextField id="ort" name="ort" label="Ort (freiwillig)" value={form.place} error={errorOf('place')} />
      {signing.own.standing.missing.map(({ capacity, label }) => (
        <FormRow key={capacity}>
          <LineFields
            capacity={capacity}
            label={label}
            hint={officeHint(signing.own.member.kind, capacity)}
            form={form}
            errorOf={errorOf}
          />
        </FormRow>
      ))}
      <FormButtons>
        <Button type="submit" look="primary">
          Unterschriften eintragen
        </Button>
        <LinkButton look="tertiary" href={all}>
          Abbrechen
        </LinkButton>
      </FormButtons>
    </Form>
  );
}

/** The file that came back and how it was signed. */
const FileAndKind = ({ form, errorOf }: Pick<SignatureFormProps, 'form'> & { readonly errorOf: ErrorOf }) => (
  <>
    <FormRow>
      <FileField
        id="datei"
        name="datei"
        label="Unterschriebenes Blatt (PDF)"
        accept=".pdf,application/pdf"
        error={errorOf('file')}
        hint="Der Scan oder die elektronisch signierte Datei, höchstens 20 MB. Wird das Formular zurückgewiesen, wählen Sie die Datei bitte noch einmal."
      />
    </FormRow>
    <FormRow>
      <RadioGroup
        id="art"
        name="art"
        legend="Wie wurde unterschrieben?"
        value={form.kind}
        error={errorOf('kind')}
        arrangement="row"
        options={SIGNATURE_KINDS.map((value) => ({ value, label: SIGNATURE_KIND_LABELS[value] }))}
      />
    </FormRow>
  </>
);
