import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { ISSUE_WORDS, type IssueViewProps } from './issue-words.ts';

/** Until when, why, without whom. */
export function IssueFields({ href, round, preview, form, refusal }: IssueViewProps) {
  const { plan, leavable } = preview;
  const errorOf = (field: string) =>
    refusal !== undefined && refusal.field === field && refusal.field !== 'charter'
      ? refusal.reason
      : undefined;
  return (
    <Form action={`${href}/${ISSUE_WORDS[round].path}`} hidden={{ version: form.version }}>
      <DateField
        id="frist"
        name="frist"
        label="Antwort bis"
        hint="Der letzte Tag; er steht in der E-Mail und im Kalender."
        value={form.dueOn}
        error={errorOf('dueOn')}
      />
      {leavable.length > 0 && <Without {...{ leavable }} chosen={form.without} error={errorOf('without')} />}
      {(plan?.kind !== 'neu' || leavable.length > 0) && (
        <FormRow>
          <TextArea
            id="grund"
            name="grund"
            label="Was sich ändert und warum"
            hint="Alle Gefragten lesen es."
            value={form.reason}
            maxLength={2000}
            error={errorOf('reason')}
          />
        </FormRow>
      )}
      {plan?.kind === 'fassung' && <Scope value={form.scope} />}
      <FormButtons>
        <Button type="submit" look="primary" icon="send">
          {ISSUE_WORDS[round].title}
        </Button>
        <LinkButton href={href}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}

interface WithoutProps {
  readonly leavable: IssueViewProps['preview']['leavable'];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}

/** Members that never answered, and those that the text names though they take no part. */
const Without = ({ leavable, chosen, error }: WithoutProps) => (
  <FormRow>
    <CheckboxGroup
      id="ohne"
      name="ohne"
      legend="Ohne diese Kommunen weitergehen"
      hint="Nur wenn Sie nicht länger warten können: Das laufende Dokument wird zurückgezogen und ohne sie neu versendet. Sie können dem Projekt später beitreten. Nennt der Auftrag Beträge, verteilen Sie deren Anteil zuerst unter „Bearbeiten“ neu."
      values={chosen}
      arrangement="columns"
      options={leavable.map(({ memberKey, name, hasDeclined }) => ({
        value: memberKey,
        label: hasDeclined ? `${name} (nimmt nicht teil)` : name,
      }))}
      error={error}
    />
  </FormRow>
);

const Scope = ({ value }: { readonly value: string }) => (
  <FormRow>
    <RadioGroup
      id="umfang"
      name="umfang"
      legend="Wen es betrifft"
      value={value}
      options={[
        { value: 'alle', label: 'Alle, die teilnehmen', hint: 'Jede Zustimmung wird neu eingeholt.' },
        {
          value: 'redaktionell',
          label: 'Redaktionell: am Inhalt ändert sich nichts',
          hint: 'Nur wer noch offen ist, wird gefragt.',
        },
      ]}
    />
  </FormRow>
);
