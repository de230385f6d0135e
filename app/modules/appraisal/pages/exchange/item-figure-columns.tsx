import { Badge } from '../../../../ui/badge.tsx';
import type { Column } from '../../../../ui/table.tsx';
import type { Figure } from '../../domain/exchange/exchange-item.ts';
import { figuresForOthers } from '../../domain/exchange/strip-member-data.ts';

type ItemFigureRow = Figure & { readonly key: string };

export const itemFigureColumns = (
  figures: readonly Figure[],
  mayKeep: boolean,
): readonly Column<ItemFigureRow>[] => {
  const seen: readonly (Figure | undefined)[] = figuresForOthers(figures);
  return [
    { id: 'name', header: 'Bezeichnung', rowHeader: true, card: 'title', cell: ({ label }) => label },
    ...(figures.some(({ member }) => member !== null)
      ? [
          {
            id: 'kommune',
            header: 'Kommune',
            card: 'meta' as const,
            cell: ({ member }: ItemFigureRow) => member ?? 'alle',
          },
        ]
      : []),
    {
      id: 'wert',
      header: 'Wert',
      align: 'end',
      card: 'value',
      cell: ({ value, unit }) => (unit === '' ? value : `${value} ${unit}`),
    },
    ...(mayKeep && figures.some(({ member }) => member !== null)
      ? [
          {
            id: 'frei',
            header: 'Für andere',
            card: 'wide' as const,
            cell: ({ key }: ItemFigureRow) => <Seen isSeen={seen.includes(figures[Number(key)])} />,
          },
        ]
      : []),
  ];
};

const Seen = ({ isSeen }: { readonly isSeen: boolean }) =>
  isSeen ? (
    <Badge tone="success" icon="check">
      sichtbar
    </Badge>
  ) : (
    <Badge tone="neutral" icon="lock">
      weggelassen
    </Badge>
  );
