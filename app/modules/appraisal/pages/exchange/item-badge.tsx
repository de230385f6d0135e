import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import {
  EXCHANGE_STATES,
  type ExchangeItem,
  type ExchangeState,
} from '../../domain/exchange/exchange-item.ts';

const LOOK: Readonly<Record<ExchangeState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
  zurueckgezogen: { tone: 'neutral', icon: 'close' },
  verworfen: { tone: 'neutral', icon: 'close' },
};

export const ItemBadge = ({ item }: { readonly item: Pick<ExchangeItem, 'state' | 'isImported'> }) =>
  item.isImported ? (
    <Badge tone="info" icon="download">
      Übernommen
    </Badge>
  ) : (
    <Badge {...LOOK[item.state]}>{EXCHANGE_STATES[item.state]}</Badge>
  );
