import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { StateLine } from '../../../../ui/state-matrix.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure, NoValue } from '../../../../ui/text.tsx';
import type { DeliveryDraft, DeliveryRefusal } from '../../domain/information/check-delivery.ts';
import {
  DELIVERY_STATES,
  type Delivery,
  isDeliveryState,
  isWay,
  WAYS,
} from '../../domain/information/delivery.ts';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import type { StaffNotice } from '../../domain/information/staff-notice.ts';
import type { ToldMember } from '../../use-cases/information/read-notices.ts';
import { DeliveryForm } from './delivery-form.tsx';
import { markOf } from './information-words.tsx';

export interface DeliveryViewProps {
  /** Address of the text. */
  readonly path: string;
  readonly notice: StaffNotice;
  readonly member: ToldMember;
  /** The group whose form is open; undefined where nothing is missing or the reader may not write. */
  readonly chosen: DeliveryStanding | undefined;
  readonly isOnBehalf: boolean;
  readonly mayWrite: boolean;
  readonly typed: DeliveryDraft | undefined;
  readonly refusals: readonly DeliveryRefusal[];
  readonly today: CalendarDate;
  readonly message: string | undefined;
}

/** How the staff of one member was told, with the form for one group. */
export function DeliveryView(props: DeliveryViewProps) {
  const { path, notice, member, chosen, mayWrite, typed, refusals, message } = props;
  const errors = refusals.map(
    ({ field, message: text }): FieldError => ({ ...FIELDS[field], message: text }),
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
        <Crossing fields={crossing(chosen.delivery, typed)} />
      )}
      <Panel title="Stand" id="stand-heute" flush>
        <DataTable
          caption={`Gruppen in ${member.name} mit dem Stand der Information`}
          columns={columnsOf(path, member.memberKey, mayWrite)}
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

const columnsOf = (
  path: string,
  memberKey: string,
  mayWrite: boolean,
): readonly Column<DeliveryStanding>[] => [
  {
    id: 'gruppe',
    header: 'Gruppe',
    rowHeader: true,
    card: 'title',
    cell: ({ delivery }) => RECIPIENT_GROUPS[delivery.group],
  },
  { id: 'stand', header: 'Stand', card: 'wide', cell: (standing) => <StateLine {...markOf(standing)} /> },
  {
    id: 'frist',
    header: 'Frist',
    card: 'meta',
    cardLabel: 'Frist',
    cell: ({ dueOn, delivery }) => {
      if (delivery.state === 'entfaellt') return <NoValue spoken="keine" />;
      return dueOn === null ? 'keine Regel' : germanDate(dueOn);
    },
  },
  {
    id: 'bemerkung',
    header: 'Bemerkung',
    card: 'wide',
    cell: ({ delivery: { state, note } }) =>
      state === 'entfaellt' || note === '' ? <NoValue spoken="keine" /> : note,
  },
  {
    id: 'nachweis',
    header: 'Nachweis',
    card: 'meta',
    cell: ({ delivery }) => <ProofLink path={path} delivery={delivery} />,
  },
  ...(mayWrite ? [actColumn(path, memberKey)] : []),
];

const ProofLink = ({ path, delivery }: { readonly path: string; readonly delivery: Delivery }) =>
  delivery.proofSha256 === null ? (
    <NoValue spoken="keiner" />
  ) : (
    <TextLink href={`${path}/nachweis/${delivery.proofSha256}`} icon="download">
      Datei<span className="kern-sr-only"> zu {RECIPIENT_GROUPS[delivery.group]}</span>
    </TextLink>
  );

const actColumn = (path: string, memberKey: string): Column<DeliveryStanding> => ({
  id: 'tun',
  header: 'Eintragen',
  card: 'wide',
  cell: ({ delivery }) => (
    <TextLink href={`${path}/kommune/${memberKey}?gruppe=${delivery.group}#eintragen`}>
      {delivery.state === 'offen' ? 'Eintragen' : 'Ändern'}
      <span className="kern-sr-only">: {RECIPIENT_GROUPS[delivery.group]}</span>
    </TextLink>
  ),
});

const FIELDS: Readonly<Record<DeliveryRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  state: { field: 'stand', label: 'Stand' },
  way: { field: 'weg', label: 'Weg' },
  day: { field: 'tag', label: 'Tag' },
  note: { field: 'bemerkung', label: 'Bemerkung' },
  proof: { field: 'nachweis', label: 'Nachweis' },
  conflict: { field: 'stand', label: 'Zwischenzeitlich geändert' },
};

const crossing = (stored: Delivery, typed: DeliveryDraft) => [
  {
    id: 'stand',
    label: 'Stand',
    stored: DELIVERY_STATES[stored.state],
    typed: isDeliveryState(typed.state) ? DELIVERY_STATES[typed.state] : typed.state,
  },
  {
    id: 'weg',
    label: 'Weg',
    stored: stored.way === null ? '' : WAYS[stored.way],
    typed: isWay(typed.way) ? WAYS[typed.way] : typed.way,
  },
  { id: 'tag', label: 'Tag', stored: stored.day ?? '', typed: typed.day },
  { id: 'bemerkung', label: 'Bemerkung', stored: stored.note, typed: typed.note },
];
