import type { DeliveryDraft } from '../../domain/information/check-delivery.ts';
import type { Delivery } from '../../domain/information/delivery.ts';

export const deliveryDraftOf = ({ state, way, day, note }: Delivery, today: string): DeliveryDraft => ({
  state: state === 'offen' ? 'versandt' : state,
  way: way ?? '',
  day: day ?? (state === 'offen' ? today : ''),
  note,
});
