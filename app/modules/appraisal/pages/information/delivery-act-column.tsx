import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import type { DeliveryStanding } from '../../domain/information/judge-delivery.ts';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';

export const actColumn = (path: string, memberKey: string): Column<DeliveryStanding> => ({
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
