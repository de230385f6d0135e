import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { DELIVERY_STATES, type Delivery, type DeliveryState } from '../../domain/information/delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { fieldAt } from '../form-parts.ts';
import { deliveryDraftOf } from './delivery-draft.ts';
import type { DeliveryFormProps } from './delivery-form-props.ts';
import { HowTold } from './how-told.tsx';

/** How one group was told. */
export function DeliveryForm({ path, member, chosen, typed, today, isOnBehalf, errors }: DeliveryFormProps) {
  const { delivery } = chosen;
  const draft = typed ?? deliveryDraftOf(delivery, today);
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
