import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { fieldAt } from '../form-parts.ts';
import type { AddressesViewProps } from './addresses-view-props.ts';
import { GroupFields } from './group-fields.tsx';

export const AddressForm = ({
  path,
  typed,
  errors,
  name,
  stamp,
}: Pick<AddressesViewProps, 'path'> & {
  readonly typed: NonNullable<AddressesViewProps['typed']>;
  readonly errors: readonly FieldError[];
  readonly name: string;
  /** Names what was looked at. */
  readonly stamp: string;
}) => (
  <Panel title={name} id="postfaecher" className="gw-screen-only">
    <Form action={`${path}/${typed.memberKey}`} hidden={{ stand: stamp }} narrow>
      {typed.drafts.map((draft) => (
        <FormRow key={draft.group}>
          <GroupFields draft={draft} errors={errors} />
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
