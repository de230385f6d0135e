import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { type DraftRefusal, TITLE_MAX } from '../../domain/circulation/check-draft.ts';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KINDS } from '../../domain/circulation/document.ts';
import { Members } from './draft-members.tsx';
import { amountField, type DraftForm } from './read-draft-form.ts';

export interface DraftFormViewProps {
  readonly title: string;
  readonly action: string;
  /** Where "Abbrechen" leads. */
  readonly back: string;
  readonly form: DraftForm;
  readonly members: readonly { readonly key: string; readonly name: string; readonly isGuest: boolean }[];
  readonly refusals: readonly DraftRefusal[];
}

/** Writes a draft: what it is, until when, whom it asks, the text. */
export function DraftFormView({ title, action, back, form, members, refusals }: DraftFormViewProps) {
  const error = (field: DraftRefusal['field']): string | undefined =>
    refusals.find((refusal) => refusal.field === field)?.reason;
  return (
    <>
      <PageTitle
        title={title}
        lead="Ein Entwurf geht an niemanden. Erst wenn Sie ihn versenden, steht der Text fest und die Kommunen werden gefragt."
      />
      <ErrorSummary errors={refusals.map(summaryOf)} />
      <Panel>
        <Form action={action} hidden={{ version: form.version }}>
          <HeadFields form={form} error={error} />
          <FormRow>
            <TextArea
              id="text"
              name="text"
              label="Text"
              hint="Eine Leerzeile trennt Absätze, „- “ beginnt einen Listenpunkt, „# “ eine Überschrift."
              rows={16}
              value={form.body}
              error={error('body')}
            />
          </FormRow>
          <FormRow>
            <Members form={form} members={members} refusals={refusals} />
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary">
              Entwurf speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

interface HeadFieldsProps {
  readonly form: DraftForm;
  readonly error: (field: DraftRefusal['field']) => string | undefined;
}

const HeadFields = ({ form, error }: HeadFieldsProps) => (
  <>
    <FormRow>
      <TextField
        id="titel"
        name="titel"
        label="Titel"
        value={form.title}
        maxLength={TITLE_MAX}
        error={error('title')}
      />
    </FormRow>
    <SelectField id="art" name="art" label="Art" value={form.kind} options={KINDS} />
    <DateField id="frist" name="frist" label="Antwort bis" value={form.dueOn} error={error('dueOn')} />
    <FormRow>
      <RadioGroup id="form" name="form" legend="Form" value={form.form} options={FORMS} />
    </FormRow>
    <FormRow>
      <Checkbox
        id="gleiche-fassung"
        name="gleiche-fassung"
        value="ja"
        checked={form.sameVersion}
        label="Alle müssen derselben Fassung zustimmen"
        hint="Dann fragt jede inhaltliche Änderung alle neu; nur eine redaktionelle übernimmt die Zustimmungen."
      />
    </FormRow>
  </>
);

const KINDS = DOCUMENT_KINDS.map((kind) => ({ value: kind, label: DOCUMENT_KIND_LABELS[kind] }));
const FORMS = [
  { value: 'text', label: 'Textform', hint: 'Eine Antwort hier oder über den Link genügt.' },
  {
    value: 'schrift',
    label: 'Schriftform',
    hint: 'Verpflichtet zu Zahlungen: bindet erst mit zwei Unterschriften je Kommune, auf Papier oder mit qualifizierter elektronischer Signatur.',
  },
];

const FIELD: Readonly<Record<DraftRefusal['field'], { readonly id: string; readonly label: string }>> = {
  title: { id: 'titel', label: 'Titel' },
  body: { id: 'text', label: 'Text' },
  dueOn: { id: 'frist', label: 'Antwort bis' },
  parties: { id: 'kommunen', label: 'Kommunen' },
  amount: { id: 'kommunen', label: 'Betrag' },
  conflict: { id: 'titel', label: 'Zwischenzeitlich geändert' },
  state: { id: 'titel', label: 'Nicht mehr änderbar' },
};

const summaryOf = ({ field, memberKey, reason }: DraftRefusal) => ({
  field: memberKey === undefined ? FIELD[field].id : amountField(memberKey),
  label: FIELD[field].label,
  message: reason,
});
