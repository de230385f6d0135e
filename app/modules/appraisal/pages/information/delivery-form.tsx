import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, FileField, SelectField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { DELIVERY_NOTE_MAX, type DeliveryDraft } from '../../domain/information/check-delivery.ts';
import {
  DELIVERY_STATES,
  type Delivery,
  type DeliveryState,
  WAYS,
  type Way,
} from '../../domain/information/delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { ToldMember } from '../../use-cases/information/read-notices.ts';
import { fieldAt } from './information-places.tsx';

export interface DeliveryFormProps {
  /** Address of the text. */
  readonly path: string;
  readonly member: ToldMember;
  readonly typed: DeliveryDraft | undefined;
  readonly today: CalendarDate;
  readonly isOnBehalf: boolean;
  readonly chosen: DeliveryStanding;
  readonly errors: readonly FieldError[];
}

/** How one group was told. */
export function DeliveryForm({ path, member, chosen, typed, today, isOnBehalf, errors }: DeliveryFormProps) {
  const { delivery } = chosen;
  const draft = typed ?? draftOf(delivery, today);
  const back = `${path}/kommune/${member.memberKey}`;
  return (
    <Panel title={`Eintragen: ${RECIPIENT_GROUPS[delivery.group]}`} id="eintragen" className="gw-screen-only">
      <Form action={`${back}/${delivery.group}`} hidden={{ version: delivery.version.toString() }} upload>
        <FormRow>
          <RadioGroup
            {...fieldAt(errors, 'stand')}
            legend="Wie weit ist es?"
            value={draft.state}
            options={statesFor(delivery).map((value) => ({
              value,
              label: DELIVERY_STATES[value],
              hint: HINTS[value],
            }))}
          />
        </FormRow>
        <HowTold draft={draft} delivery={delivery} isOnBehalf={isOnBehalf} errors={errors} />
        <FormButtons>
          <Button type="submit" look="primary">
            Speichern
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const HowTold = ({
  draft,
  delivery,
  isOnBehalf,
  errors,
}: Pick<DeliveryFormProps, 'isOnBehalf' | 'errors'> & {
  readonly draft: DeliveryDraft;
  readonly delivery: Delivery;
}) => (
  <>
    <SelectField
      {...fieldAt(errors, 'weg')}
      label="Weg"
      value={draft.way}
      options={[{ value: '', label: 'bitte wählen' }, ...waysFor(delivery)]}
    />
    <DateField {...fieldAt(errors, 'tag')} label="Tag" value={draft.day} />
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'bemerkung')}
        label={isOnBehalf ? 'Woher die Angabe stammt' : 'Bemerkung (freiwillig)'}
        hint={isOnBehalf ? 'Zum Beispiel: per Mail vom 12.11.2026.' : 'Nötig, wenn es entfällt: der Grund.'}
        rows={2}
        value={draft.note}
        maxLength={DELIVERY_NOTE_MAX}
      />
    </FormRow>
    <FormRow>
      <FileField
        {...fieldAt(errors, 'nachweis')}
        label="Nachweis"
        hint={proofHint(delivery)}
        accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
      />
    </FormRow>
  </>
);

const draftOf = ({ state, way, day, note }: Delivery, today: string): DeliveryDraft => ({
  state: state === 'offen' ? 'versandt' : state,
  way: way ?? '',
  day: day ?? (state === 'offen' ? today : ''),
  note,
});

const statesFor = ({ group }: Delivery): readonly DeliveryState[] =>
  group === 'beschaeftigte'
    ? ['versandt', 'bestaetigt', 'offen']
    : ['versandt', 'bestaetigt', 'entfaellt', 'offen'];

const HINTS: Readonly<Record<DeliveryState, string>> = {
  versandt: 'Die Information ist draußen: verschickt, ausgehängt oder vorgetragen.',
  bestaetigt: 'Die Gruppe hat den Empfang bestätigt.',
  entfaellt: 'Diese Vertretung gibt es hier nicht.',
  offen: 'Noch nicht informiert.',
};

/** Only what went over the outbox can be called so. */
const waysFor = ({ way: stored }: Delivery) =>
  (Object.keys(WAYS) as Way[])
    .filter((way) => way !== 'email' || stored === 'email')
    .map((value) => ({ value, label: WAYS[value] }));

const proofHint = ({ proofSha256 }: Delivery): string =>
  proofSha256 === null
    ? 'PDF, Bild, gespeicherte E-Mail oder Text, höchstens 10 MB. Nach einer Fehlermeldung bitte neu wählen.'
    : 'Es liegt schon eine Datei vor. Eine neue ersetzt sie. Nach einer Fehlermeldung bitte neu wählen.';
