import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { addressAt } from '../../domain/information/staff-address.ts';
import type { AddressPage } from '../../use-cases/information/keep-addresses.ts';
import { fieldAt } from '../form-parts.ts';
import type { AddressesViewProps } from './addresses-view-props.ts';
import { GroupFields } from './group-fields.tsx';

export const AddressForm = ({
  path,
  typed,
  errors,
  member: { name, stamp, addresses },
  today,
}: Pick<AddressesViewProps, 'path'> & {
  readonly typed: NonNullable<AddressesViewProps['typed']>;
  readonly errors: readonly FieldError[];
  readonly member: AddressPage['members'][number];
  readonly today: AddressPage['today'];
}) => (
  <Panel title={name} id="postfaecher" className="gw-screen-only">
    <Form action={`${path}/${typed.memberKey}`} hidden={{ stand: stamp }} narrow>
      {typed.drafts.map((draft) => (
        <FormRow key={draft.group}>
          <GroupFields draft={draft} errors={errors} />
          {addressAt(addresses, draft.group, today)?.isSample && <SampleDataBadge />}
        </FormRow>
      ))}
      <DateField {...fieldAt(errors, 'ab')} label="Gilt ab" value={typed.validFrom} />
      <FormButtons>
        <Button type="submit" look="primary">
          Speichern
        </Button>
      </FormButtons>
    </Form>
  </Panel>
);
