import { germanDate } from '../../../../foundation/german.ts';
import { StateLine } from '../../../../ui/state-matrix.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { actColumn } from './delivery-act-column.tsx';
import { markOf } from './information-words.tsx';
import { ProofLink } from './proof-link.tsx';

export const deliveryColumns = (
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
