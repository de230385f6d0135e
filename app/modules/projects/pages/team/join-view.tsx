import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { DateField, NumberField, SelectField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { takesPart } from '../../domain/participation/participation.ts';
import { accessionClosed } from '../../domain/team/accession.ts';
import { REASON_MAX } from '../../domain/team/plan-withdrawal.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';

/** What was typed. */
export interface JoinForm {
  readonly memberKey: string;
  readonly from: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly reason: string;
}

export interface JoinRefusal {
  readonly field: 'kommune' | 'ab' | 'frist' | 'betrag';
  readonly message: string;
}

interface JoinViewProps {
  readonly base: string;
  readonly path: string;
  readonly team: ShownTeam;
  readonly form: JoinForm;
  readonly refusals: readonly JoinRefusal[];
}

const LABEL: Readonly<Record<JoinRefusal['field'], string>> = {
  kommune: 'Kommune',
  ab: 'Nimmt teil ab',
  frist: 'Antwort bis',
  betrag: 'Was es die Kommune kostet (freiwillig)',
};

/** The office sends an accession to a member or guest; a head asks for one. */
export function JoinView(props: JoinViewProps) {
  const { path, team, refusals } = props;
  const { undertaking, viewer } = team;
  const closed = accessionClosed(team.state?.state ?? null, null);
  return (
    <>
      <PageTitle
        title={`${viewer.isOffice ? 'Beitritt vorbereiten' : 'Beitritt anfragen'}: ${undertaking.title}`}
        lead={viewer.isOffice ? OFFICE_LEAD : HEAD_LEAD}
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({ field, label: LABEL[field], message }))}
      />
      {closed !== null ? (
        <Notice tone="warning" title="Ein Beitritt ist jetzt nicht möglich">
          <p>{closed}</p>
          <p>
            <LinkButton href={path}>Zu den Beteiligten</LinkButton>
          </p>
        </Notice>
      ) : (
        <Panel>
          <Form action={`${path}/beitritt`} narrow>
            <MemberField {...props} />
            {viewer.isOffice ? <OfficeFields {...props} /> : <ReasonField {...props} />}
            <FormButtons>
              <Button type="submit" look="primary">
                {viewer.isOffice ? 'Beitritt versenden' : 'Anfragen'}
              </Button>
              <LinkButton href={path}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      )}
    </>
  );
}

const OFFICE_LEAD =
  'Die Kommune erhält den Wortlaut des gezeichneten Projektauftrags mit einer Beitrittsklausel. Ist sie gebunden, tragen Sie den Tag ein; von da an nimmt sie teil.';
const HEAD_LEAD =
  'Die Geschäftsstelle bereitet den Beitritt vor und sendet Ihnen den Wortlaut. Verbindlich wird er erst mit Ihrer Zustimmung.';

const errorAt = (refusals: readonly JoinRefusal[], field: JoinRefusal['field']) =>
  refusals.find((refusal) => refusal.field === field)?.message;

function MemberField({ base, team, form, refusals }: JoinViewProps) {
  const { isOffice, actsFor } = team.viewer;
  const joining = team.members.filter(
    ({ memberKey, current }) => !(current && takesPart(current)) && (isOffice || actsFor.includes(memberKey)),
  );
  return (
    <>
      <SelectField
        id="kommune"
        name="kommune"
        label={LABEL.kommune}
        value={form.memberKey}
        error={errorAt(refusals, 'kommune')}
        options={[
          { value: '', label: 'bitte wählen' },
          ...joining.map(({ memberKey, name, isGuest }) => ({
            value: memberKey,
            label: isGuest ? `${name} (Gast)` : name,
          })),
        ]}
      />
      {isOffice && (
        <FormRow>
          <TextLink href={`${base}/mitglieder/neu`}>
            Kommune aus einem anderen Kreis zuerst als Gast anlegen
          </TextLink>
        </FormRow>
      )}
    </>
  );
}

const OfficeFields = ({ form, refusals }: JoinViewProps) => (
  <>
    <DateField id="ab" name="ab" label={LABEL.ab} value={form.from} error={errorAt(refusals, 'ab')} />
    <DateField
      id="frist"
      name="frist"
      label={LABEL.frist}
      value={form.dueOn}
      error={errorAt(refusals, 'frist')}
    />
    <NumberField
      id="betrag"
      name="betrag"
      label={LABEL.betrag}
      unit="€"
      hint="Mit einem Betrag braucht der Beitritt die Schriftform, sonst die Form des Projektauftrags."
      value={form.amount}
      error={errorAt(refusals, 'betrag')}
    />
  </>
);

const ReasonField = ({ form }: JoinViewProps) => (
  <FormRow>
    <TextArea
      id="grund"
      name="grund"
      label="Was die Geschäftsstelle wissen soll (freiwillig)"
      value={form.reason}
      maxLength={REASON_MAX}
    />
  </FormRow>
);
