import { LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { deliveryColumns } from './delivery-columns.tsx';
import { DELIVERY_FIELDS, deliveryCrossing } from './delivery-crossing.ts';
import { DeliveryForm } from './delivery-form.tsx';
import type { DeliveryViewProps } from './delivery-view-props.ts';

/** How the staff of one member was told, with the form for one group. */
export function DeliveryView(props: DeliveryViewProps) {
  const { path, notice, member, chosen, mayWrite, typed, refusals, message } = props;
  const errors = refusals.map(
    ({ field, message: text }): FieldError => ({ ...DELIVERY_FIELDS[field], message: text }),
  );
  return (
    <>
      <PageTitle
        title={`${member.name}: Wer ist informiert?`}
        lead={notice.title}
        actions={<LinkButton href={path}>Zur Information</LinkButton>}
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {chosen && typed && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={deliveryCrossing(chosen.delivery, typed)} />
      )}
      <Panel title="Stand" id="stand-heute" flush>
        <DataTable
          caption={`Gruppen in ${member.name} mit dem Stand der Information`}
          columns={deliveryColumns(path, member.memberKey, mayWrite)}
          rows={member.standings}
          rowKey={({ delivery }) => delivery.group}
          cards
        />
      </Panel>
      {chosen && <DeliveryForm {...props} chosen={chosen} errors={errors} />}
      <Panel>
        <Disclosure summary="Der Text, um den es geht">
          <p className="gw-letter">{notice.body}</p>
        </Disclosure>
      </Panel>
    </>
  );
}
