import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import type { DocumentFile } from '../../use-cases/circulation/find-document.ts';
import type { VersionRefusal } from '../../use-cases/circulation/issue-version.ts';

/** What was typed, kept as it is for a second try. */
export interface VersionForm {
  readonly body: string;
  readonly changeNote: string;
  readonly scope: string;
  readonly named: readonly string[];
  readonly dueOn: string;
  /** The version that it was written from. */
  readonly basedOn: string;
}

export interface VersionFormViewProps {
  readonly href: string;
  readonly file: DocumentFile;
  readonly form: VersionForm;
  readonly refusal: VersionRefusal | undefined;
}

/** Field of the page for each field of the rule. */
export const VERSION_FIELD: Readonly<
  Record<VersionRefusal['field'], { readonly id: string; readonly label: string }>
> = {
  body: { id: 'text', label: 'Text' },
  changeNote: { id: 'aenderung', label: 'Was sich ändert' },
  scope: { id: 'umfang', label: 'Wen es betrifft' },
  named: { id: 'kommune', label: 'Betroffene' },
  dueOn: { id: 'frist', label: 'Antwort bis' },
  state: { id: 'text', label: 'Nicht mehr möglich' },
  conflict: { id: 'text', label: 'Zwischenzeitlich geändert' },
};

export function VersionFields({ href, file: { document, parties }, form, refusal }: VersionFormViewProps) {
  const shared = (id: string) => ({
    id,
    name: id,
    ...(refusal && VERSION_FIELD[refusal.field].id === id ? { error: refusal.reason } : {}),
  });
  const named = nameable(document.sameVersion, parties.named);
  return (
    <Form action={`${href}/fassungen/neu`} hidden={{ grundlage: form.basedOn }}>
      <FormRow>
        <TextArea {...shared('text')} label="Text" rows={18} value={form.body} />
      </FormRow>
      <FormRow>
        <TextField
          {...shared('aenderung')}
          label="Was sich ändert und warum"
          value={form.changeNote}
          maxLength={500}
        />
      </FormRow>
      <FormRow>
        <RadioGroup
          {...shared('umfang')}
          legend="Wen es betrifft"
          value={form.scope}
          options={scopes(document.sameVersion)}
        />
      </FormRow>
      {named.options.length > 0 && (
        <FormRow>
          <CheckboxGroup {...shared('kommune')} {...named} values={form.named} arrangement="columns" />
        </FormRow>
      )}
      <DateField {...shared('frist')} label="Antwort bis" value={form.dueOn} />
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          Neue Fassung versenden
        </Button>
        <LinkButton href={href}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}

/** Who can be named. Where all carry the same version, naming only asks those again that take no part. */
const nameable = (sameVersion: boolean, parties: DocumentFile['parties']['named']) => ({
  ...(sameVersion
    ? { legend: 'Auch fragen, obwohl sie nicht teilnehmen', hint: 'Alle anderen werden ohnehin gefragt.' }
    : {
        legend: 'Betroffene Kommunen',
        hint: 'Wer noch offen ist, wird in jedem Fall gefragt; wer nicht teilnimmt, nur wenn Sie ihn hier nennen.',
      }),
  options: parties
    .filter(({ state }) => !sameVersion || state === 'nimmt-nicht-teil')
    .map(({ memberKey, name }) => ({ value: memberKey, label: name })),
});

const scopes = (sameVersion: boolean) => [
  { value: 'alle', label: 'Alle, die teilnehmen', hint: 'Jede Zustimmung wird neu eingeholt.' },
  ...(sameVersion
    ? []
    : [
        {
          value: 'benannte',
          label: 'Die unten genannten und alle, die noch offen sind',
          hint: 'Die übrigen Zustimmungen gelten der früheren Fassung weiter.',
        },
      ]),
  {
    value: 'redaktionell',
    label: 'Redaktionell: am Inhalt ändert sich nichts',
    hint: sameVersion
      ? 'Nur wer noch offen ist, wird gefragt; die übrigen Zustimmungen werden übertragen, und der Nachweis sagt das.'
      : 'Nur wer noch offen ist, wird gefragt.',
  },
];
