import type { FieldError } from '../../../../ui/notice.tsx';
import type { DeliveryDraft, DeliveryRefusal } from '../../domain/information/check-delivery.ts';
import {
  DELIVERY_STATES,
  type Delivery,
  isDeliveryState,
  isWay,
  WAYS,
} from '../../domain/information/delivery.ts';

export const DELIVERY_FIELDS: Readonly<
  Record<DeliveryRefusal['field'], Pick<FieldError, 'field' | 'label'>>
> = {
  state: { field: 'stand', label: 'Stand' },
  way: { field: 'weg', label: 'Weg' },
  day: { field: 'tag', label: 'Tag' },
  note: { field: 'bemerkung', label: 'Bemerkung' },
  proof: { field: 'nachweis', label: 'Nachweis' },
  conflict: { field: 'stand', label: 'Zwischenzeitlich geändert' },
};

export const deliveryCrossing = (stored: Delivery, typed: DeliveryDraft) => [
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
