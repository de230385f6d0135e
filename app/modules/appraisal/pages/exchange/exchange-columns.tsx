import { germanDate } from '../../../../foundation/german.ts';
import { SampleDataBadge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { EXCHANGE_KINDS } from '../../domain/exchange/exchange-item.ts';
import { LICENCES } from '../../domain/exchange/licences.ts';
import type { ListedItem } from '../../use-cases/exchange/load-exchange.ts';
import { ItemBadge } from './item-badge.tsx';

export const exchangeColumns = (path: string): readonly Column<ListedItem>[] => [
  {
    id: 'titel',
    header: 'Titel',
    rowHeader: true,
    card: 'title',
    cell: ({ item }) => (
      <>
        <TextLink href={`${path}/eintrag/${item.id}`}>{item.title}</TextLink>{' '}
        {item.isSample && <SampleDataBadge />}
      </>
    ),
  },
  { id: 'art', header: 'Art', card: 'meta', cell: ({ item }) => EXCHANGE_KINDS[item.kind] },
  { id: 'feld', header: 'Aufgabenfeld', card: 'meta', cell: ({ item }) => item.field },
  {
    id: 'herkunft',
    header: 'Herkunft',
    card: 'wide',
    cell: ({ item: { origin, licence } }) =>
      origin === null || licence === null
        ? 'noch nicht freigegeben'
        : `${origin.alliance}, ${germanDate(origin.releasedOn)}, ${LICENCES[licence].label}`,
  },
  { id: 'stand', header: 'Stand', card: 'value', cell: ({ item }) => <ItemBadge item={item} /> },
];
