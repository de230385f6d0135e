import { SelectField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { AddressRefusal } from '../../domain/information/staff-address.ts';
import { AddressForm } from './address-form.tsx';
import type { AddressesViewProps } from './addresses-view-props.ts';
import { HistoryPanel } from './history-panel.tsx';

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
      {member?.addresses.some(({ isSample }) => isSample) && (
        <SampleDataNotice>
          Einige dieser Postfächer sind erfunden. Was Sie selbst speichern, gilt als echt.
        </SampleDataNotice>
      )}
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
          <AddressForm {...props} typed={typed} errors={errors} member={member} today={page.today} />
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

const placeOf = (field: AddressRefusal['field']): Pick<FieldError, 'field' | 'label'> => {
  if (field === 'validFrom') return { field: 'ab', label: 'Gilt ab' };
  return field === 'conflict'
    ? { field: 'ab', label: 'Zwischenzeitlich geändert' }
    : { field, label: RECIPIENT_GROUPS[field] };
};
