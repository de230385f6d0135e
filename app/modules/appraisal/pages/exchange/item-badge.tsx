import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { EXCHANGE_STATES, type ExchangeState } from '../../domain/exchange/exchange-item.ts';
import type { ShownItem } from '../../use-cases/exchange/load-exchange.ts';

const LOOK: Readonly<Record<ExchangeState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  entwurf: { tone: 'neutral', icon: 'edit' },
  freigegeben: { tone: 'success', icon: 'checkCircle' },
  zurueckgezogen: { tone: 'neutral', icon: 'close' },
};

export const ItemBadge = ({ item }: Pick<ShownItem, 'item'>) =>
  item.isImported ? (
    <Badge tone="info" icon="download">
      Übernommen
    </Badge>
  ) : (
    <Badge {...LOOK[item.state]}>{EXCHANGE_STATES[item.state]}</Badge>
  );
