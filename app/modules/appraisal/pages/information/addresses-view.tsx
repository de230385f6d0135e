import { germanDate } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar, Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import {
  ADDRESS_MAX,
  type AddressDraft,
  type AddressRefusal,
  type StaffAddress,
} from '../../domain/information/staff-address.ts';
import type { AddressPage } from '../../use-cases/information/keep-addresses.ts';
import { fieldAt } from './information-places.tsx';

interface AddressesViewProps {
  readonly path: string;
  readonly page: AddressPage;
  readonly typed:
    | { readonly memberKey: string; readonly drafts: readonly AddressDraft[]; readonly validFrom: string }
    | undefined;
  readonly refusals: readonly AddressRefusal[];
  readonly message: string | undefined;
}

/** Where information for the staff of a member goes by mail. */
export function AddressesView(props: AddressesViewProps) {
  const { path, page, typed, refusals, message } = props;
  const member = page.members.find(({ memberKey }) => memberKey === typed?.memberKey);
  const errors = refusals.map(
    ({ field, message: text }): FieldError => ({ ...placeOf(field), message: text }),
  );
  return (
    <>
      <PageTitle
        title="Postfächer der Vertretungen"
        lead="Wohin Informationen an die Beschäftigten per E-Mail gehen. Bitte nur Postfächer von Ämtern und Gremien, keine Adressen von Personen."
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {page.members.length > 1 && (
        <FilterBar action={path} target="inhalt" label="Kommune wählen">
          <SelectField
            id="kommune"
            name="kommune"
            label="Kommune"
            value={member?.memberKey}
            options={page.members.map(({ memberKey, name }) => ({ value: memberKey, label: name }))}
          />
        </FilterBar>
      )}
      {member && typed ? (
        <>
          <AddressForm {...props} typed={typed} errors={errors} name={member.name} />
          <HistoryPanel addresses={member.addresses} />
        </>
      ) : (
        <EmptyState icon="groups" title="Ihrem Konto ist keine Kommune zugeordnet" level={2}>
          Wenden Sie sich an die Geschäftsstelle, wenn Sie die Postfächer Ihrer Kommune pflegen sollen.
        </EmptyState>
      )}
    </>
  );
}

const AddressForm = ({
  path,
  typed,
  errors,
  name,
}: Pick<AddressesViewProps, 'path'> & {
  readonly typed: NonNullable<AddressesViewProps['typed']>;
  readonly errors: readonly FieldError[];
  readonly name: string;
}) => (
  <Panel title={name} id="postfaecher" className="gw-screen-only">
    <Form action={`${path}/${typed.memberKey}`} narrow>
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

function GroupFields({
  draft,
  errors,
}: {
  readonly draft: AddressDraft;
  readonly errors: readonly FieldError[];
}) {
  const { group, exists, address, isOffice } = draft;
  const asksOffice = errors.some(({ field }) => field === group) || isOffice;
  return (
    <>
      <TextField
        {...fieldAt(errors, group)}
        label={RECIPIENT_GROUPS[group]}
        type="email"
        autoComplete="off"
        hint={group === 'beschaeftigte' ? 'Verteiler oder Stelle, die es weitergibt.' : undefined}
        value={address}
        maxLength={ADDRESS_MAX}
      />
      {group === 'beschaeftigte' ? (
        <input type="hidden" name={`gibt-${group}`} value="ja" />
      ) : (
        <Checkbox
          id={`gibt-${group}`}
          name={`gibt-${group}`}
          value="ja"
          checked={exists}
          label="gibt es in unserer Verwaltung"
        />
      )}
      {asksOffice && (
        <Checkbox
          id={`postfach-${group}`}
          name={`postfach-${group}`}
          value="ja"
          checked={isOffice}
          label="Das ist ein Funktionspostfach, keine Adresse einer Person."
        />
      )}
    </>
  );
}

const HistoryPanel = ({ addresses }: { readonly addresses: readonly StaffAddress[] }) => (
  <Panel title="Bisher eingetragen" id="verlauf">
    {addresses.length === 0 ? (
      <EmptyState icon="inbox" title="Noch nichts eingetragen">
        Ohne Postfach informiert die Kommune selbst und legt den Nachweis ab.
      </EmptyState>
    ) : (
      <DescriptionList
        items={addresses.toReversed().map(({ group, validFrom, exists, address }) => ({
          term: `Ab ${germanDate(validFrom)}, ${RECIPIENT_GROUPS[group]}`,
          value: exists ? address || 'kein Postfach' : 'gibt es nicht',
        }))}
        stacked
      />
    )}
  </Panel>
);

const placeOf = (field: AddressRefusal['field']): Pick<FieldError, 'field' | 'label'> => {
  if (field === 'validFrom') return { field: 'ab', label: 'Gilt ab' };
  return field === 'conflict'
    ? { field: 'ab', label: 'Zwischenzeitlich geändert' }
    : { field, label: RECIPIENT_GROUPS[field] };
};
