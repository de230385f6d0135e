import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, FileField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, LiveForm } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { takesPart } from '../../domain/participation/participation.ts';
import { REASON_MAX, type WithdrawalRefusal } from '../../domain/team/plan-withdrawal.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import type { TeamMember } from '../../use-cases/team/read-team.ts';

/** What was typed. */
export interface WithdrawalForm {
  readonly memberKey: string;
  readonly from: string;
  readonly reason: string;
  readonly proofNote: string;
}

interface WithdrawViewProps {
  readonly path: string;
  readonly team: ShownTeam;
  readonly form: WithdrawalForm;
  readonly refusals: readonly WithdrawalRefusal[];
  readonly member: TeamMember | undefined;
  /** The office declares it for the member, with proof. */
  readonly asOffice: boolean;
  /** Why nobody can withdraw now; null where somebody can. */
  readonly closed: string | null;
  readonly effects: readonly string[];
}

const LABEL: Readonly<Record<WithdrawalRefusal['field'], string>> = {
  stand: 'Rückzug',
  tag: 'Erster Tag ohne die Kommune',
  grund: 'Grund',
  herkunft: 'Woher die Erklärung stammt',
  nachweis: 'Nachweis',
};

/** Declares that a member leaves a project: first what happens then, then the declaration. */
export function WithdrawView(props: WithdrawViewProps) {
  const { path, team, member, refusals, closed, effects } = props;
  return (
    <>
      <PageTitle
        title={`Rückzug aus „${team.undertaking.title}“`}
        lead="Bis zum Vortag bleibt alles, wie es war. Der Rückzug und sein Grund stehen danach auf der Seite der Beteiligten."
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({
          field: field === 'stand' ? 'kommune' : field,
          label: LABEL[field],
          message,
        }))}
      />
      {team.viewer.isOffice && <MemberChoice {...props} />}
      {member && closed !== null && (
        <Notice tone="warning" title={`${member.name} kann sich nicht zurückziehen`}>
          <p>{closed}</p>
          <p>
            <LinkButton href={path}>Zu den Beteiligten</LinkButton>
          </p>
        </Notice>
      )}
      {member && closed === null && (
        <>
          <Panel title={`Was geschieht, wenn ${member.name} sich zurückzieht`} id="folgen">
            <Findings items={effects.map((text) => ({ tone: 'info', text }))} />
          </Panel>
          <Panel title="Erklärung" id="erklaerung">
            <Declaration {...props} member={member} />
          </Panel>
        </>
      )}
    </>
  );
}

const MemberChoice = ({ path, team, form }: WithdrawViewProps) => (
  <Panel title="Welche Kommune?" id="auswahl">
    <LiveForm
      action={`${path}/rueckzug`}
      target="inhalt"
      label="Kommune wählen"
      submit="Anzeigen"
      className="gw-form"
    >
      <SelectField
        id="kommune"
        name="kommune"
        label="Kommune"
        value={form.memberKey}
        options={[
          { value: '', label: 'bitte wählen' },
          ...team.members
            .filter(({ current }) => current && takesPart(current))
            .map(({ memberKey, name }) => ({ value: memberKey, label: name })),
        ]}
      />
    </LiveForm>
  </Panel>
);

function Declaration({
  path,
  form,
  refusals,
  member,
  asOffice,
}: WithdrawViewProps & { readonly member: TeamMember }) {
  const errorAt = (field: WithdrawalRefusal['field']) =>
    refusals.find((refusal) => refusal.field === field)?.message;
  return (
    <Form action={`${path}/rueckzug`} hidden={{ kommune: member.memberKey }} upload narrow>
      <DateField
        id="tag"
        name="tag"
        label={LABEL.tag}
        hint="Bis zum Tag davor nimmt die Kommune teil."
        value={form.from}
        error={errorAt('tag')}
      />
      <FormRow>
        <TextArea
          id="grund"
          name="grund"
          label={LABEL.grund}
          hint="Die anderen Beteiligten lesen ihn."
          value={form.reason}
          maxLength={REASON_MAX}
          error={errorAt('grund')}
        />
      </FormRow>
      {asOffice && <ProofFields form={form} errorAt={errorAt} />}
      <FormButtons>
        <Button type="submit" look="primary">
          Rückzug eintragen
        </Button>
        <LinkButton href={path}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  );
}

const ProofFields = ({
  form,
  errorAt,
}: {
  readonly form: WithdrawalForm;
  readonly errorAt: (field: WithdrawalRefusal['field']) => string | undefined;
}) => (
  <>
    <FormRow>
      <TextField
        id="herkunft"
        name="herkunft"
        label={LABEL.herkunft}
        hint="Zum Beispiel: per Mail vom 12.11.2026"
        value={form.proofNote}
        maxLength={200}
        error={errorAt('herkunft')}
      />
    </FormRow>
    <FormRow>
      <FileField
        id="nachweis"
        name="nachweis"
        label={LABEL.nachweis}
        hint="PDF, PNG, JPEG, gespeicherte E-Mail (.eml) oder Text, höchstens 10 MB. Nach einer Fehlermeldung wählen Sie die Datei noch einmal."
        error={errorAt('nachweis')}
        accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
      />
    </FormRow>
  </>
);
