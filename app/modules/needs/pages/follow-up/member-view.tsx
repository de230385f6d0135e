import { germanDate } from '../../../../foundation/german.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { whyNotReminded } from '../../domain/follow-up/sheet-standing.ts';
import type { FollowedMember, FollowUp } from '../../use-cases/follow-up/load-follow-up.ts';
import { ContactList } from './contact-list.tsx';
import { refusalsOf, type TypedForms, talkFormOf } from './follow-up-forms.ts';
import { RemindButton } from './members-panel.tsx';
import { SheetBadge } from './sheet-badge.tsx';
import { answeredText, dayOrDash, remindedText } from './standing-texts.ts';
import { TalkFormView } from './talk-form-view.tsx';

export interface MemberViewProps extends Omit<FollowUp, 'members'> {
  readonly member: FollowedMember;
  /** Address of the follow-up of the round. */
  readonly own: string;
  readonly isOffice: boolean;
  readonly typed: TypedForms;
  readonly message: string | undefined;
}

/** All that is needed while ringing one town hall. */
export function MemberView(props: MemberViewProps) {
  const { round, member, typed, message } = props;
  return (
    <>
      <PageTitle title={member.name} lead={round.title} badge={<SheetBadge state={member.state} />} />
      <ErrorSummary errors={refusalsOf(typed)} />
      {message !== undefined && (
        <Notice tone="success" live>
          <p>{message}</p>
        </Notice>
      )}
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <Facts
        items={[
          { label: 'Beantwortet', value: answeredText(member), note: 'Aufgaben' },
          { label: 'Letzte Änderung', value: dayOrDash(member.changedOn) },
          { label: 'Erinnert', value: remindedText(member.remindedOn) || 'noch nicht' },
          { label: 'Frist', value: dayOrDash(round.dueOn) },
        ]}
      />
      <Split main={<Talks {...props} />} side={<Reach {...props} />} />
    </>
  );
}

function Reach(props: MemberViewProps) {
  const { round, member, today, own, isOffice } = props;
  const why = whyNotReminded(round, member, today);
  return (
    <Panel title="Ansprechstellen" id="ansprechstellen">
      <div className="gw-stack">
        <ContactList {...member} />
        {isOffice &&
          (why === null ? <RemindButton own={own} member={member} /> : <p className="gw-note">{why}</p>)}
        {isOffice && round.state === 'offen' && (
          <p>
            <TextLink href={`${own.replace(/\/rueckmeldungen$/, '')}/antwort/${member.memberKey}/im-auftrag`}>
              Antwort im Auftrag eintragen
            </TextLink>
          </p>
        )}
        {isOffice && <PhoneForm {...props} />}
      </div>
    </Panel>
  );
}

const PhoneForm = ({ member, own, typed: { phone } }: MemberViewProps) => (
  <Disclosure summary="Telefonnotiz ändern" open={phone !== null}>
    <Form action={`${own}/${member.memberKey}/telefon`} narrow>
      <FormRow>
        <TextArea
          id="telefon"
          name="telefon"
          label="Telefon"
          hint="Nummer und Zeiten eines Amts, keine Namen. Gilt für alle Abfragen."
          rows={2}
          value={phone?.note ?? member.phoneNote}
          error={phone?.message}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit">Speichern</Button>
      </FormButtons>
    </Form>
  </Disclosure>
);

const NEW_TALK = { heldOn: '', office: '', summary: '', nextStep: '' };

function Talks(props: MemberViewProps) {
  const { member, own, isOffice, typed, today } = props;
  const started = typed.talk?.id === '' ? typed.talk : null;
  const fresh = started ?? { id: '', form: { ...NEW_TALK, heldOn: today }, refusals: [], version: 0 };
  return (
    <Panel title="Gespräche" id="gespraeche">
      <div className="gw-stack">
        {member.talks.length === 0 ? (
          <EmptyState icon="forum" title="Noch kein Gespräch notiert">
            {isOffice
              ? 'Notieren Sie hier, was Sie mit der Kommune besprochen haben; nur Geschäftsstelle und Lenkungsgruppe lesen es.'
              : 'Die Geschäftsstelle notiert hier, was sie mit der Kommune besprochen hat.'}
          </EmptyState>
        ) : (
          member.talks.map((talk) => <TalkNote key={talk.id} {...props} talk={talk} />)
        )}
        {isOffice && (
          <Disclosure summary="Gespräch notieren" open={started !== null}>
            <TalkFormView action={`${own}/${member.memberKey}/gespraech`} typed={fresh} submit="Notieren" />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

function TalkNote({
  talk,
  member,
  own,
  isOffice,
  typed,
}: MemberViewProps & { readonly talk: FollowedMember['talks'][number] }) {
  const edited = typed.talk?.id === talk.id ? typed.talk : null;
  const action = `${own}/${member.memberKey}/gespraech/${talk.id}`;
  return (
    <article>
      <h3 className="gw-h3">
        {germanDate(talk.heldOn)}, {talk.office}
      </h3>
      <p>{talk.summary}</p>
      {talk.nextStep !== '' && <p>Nächster Schritt: {talk.nextStep}</p>}
      {isOffice && (
        <Disclosure summary={`Notiz vom ${germanDate(talk.heldOn)} ändern`} open={edited !== null}>
          <TalkFormView
            action={action}
            typed={edited ?? { id: talk.id, form: talkFormOf(talk), refusals: [], version: talk.version }}
            submit="Speichern"
          />
          <Disclosure summary="Notiz entfernen">
            <p>Die Notiz ist dann endgültig weg.</p>
            <Form action={`${action}/entfernen`} narrow>
              <FormButtons>
                <Button type="submit">Endgültig entfernen</Button>
              </FormButtons>
            </Form>
          </Disclosure>
        </Disclosure>
      )}
    </article>
  );
}
