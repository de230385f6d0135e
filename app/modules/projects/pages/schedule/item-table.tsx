import { germanDate } from '../../../../foundation/german.ts';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import { ITEM_KINDS, type ScheduleItem } from '../../domain/schedule/schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { ownerText } from './owner-text.ts';

interface ItemTableProps {
  readonly plan: string;
  readonly page: SchedulePage;
}

/** All items with who sees to them and how they lie to the plan. */
export const ItemTable = ({ plan, page }: ItemTableProps) => (
  <DataTable
    caption="Termine mit Zuständigkeit und Abweichung"
    columns={columns(plan, page)}
    rows={page.deviations}
    rowKey={({ item }) => item.id}
    cards
  />
);

const CHANGE = { neu: 'seit der Vereinbarung hinzugekommen', verschoben: 'seit der Vereinbarung verschoben' };

const columns = (plan: string, page: SchedulePage): Column<ItemDeviation>[] => [
  {
    id: 'titel',
    header: 'Termin',
    rowHeader: true,
    card: 'title',
    cell: ({ item }) =>
      page.mayKeep ? <TextLink href={`${plan}/${item.id}`}>{item.title}</TextLink> : item.title,
  },
  { id: 'art', header: 'Art', card: 'hidden', cell: ({ item }) => ITEM_KINDS[item.kind] },
  {
    id: 'stufe',
    header: 'Stufe',
    card: 'meta',
    cell: ({ item }) => stageText(item, page) ?? <NoValue />,
  },
  {
    id: 'zustaendig',
    header: 'Zuständig',
    card: 'meta',
    cell: ({ item }) => ownerText(item, page) || <NoValue />,
  },
  {
    id: 'plan',
    header: 'Geplant',
    card: 'meta',
    cell: ({ item }) => daysText(item.plannedFrom, item.plannedTo),
  },
  {
    id: 'abweichung',
    header: 'Abweichung',
    card: 'meta',
    cell: ({ text, change }) => (change === null ? text : `${text}; ${CHANGE[change]}`),
  },
  ...(page.mayKeep
    ? [
        {
          id: 'reihenfolge',
          header: 'Reihenfolge',
          card: 'wide' as const,
          cell: ({ item }: ItemDeviation) => <Move plan={plan} item={item} />,
        },
      ]
    : []),
];

const stageText = ({ stagePosition }: ScheduleItem, { stages }: SchedulePage): string | undefined =>
  stages.find(({ position }) => position === stagePosition)?.title;

const daysText = (from: ScheduleItem['plannedFrom'], to: ScheduleItem['plannedTo']): string =>
  from === to ? germanDate(from) : `${germanDate(from)} bis ${germanDate(to)}`;

const Move = ({ plan, item }: { readonly plan: string; readonly item: ScheduleItem }) => (
  <form method="post" action={`${plan}/${item.id}/reihenfolge`} className="gw-move">
    <Button type="submit" look="tertiary" name="richtung" value="auf">
      Auf<span className="kern-sr-only">: {item.title} eine Stelle nach oben</span>
    </Button>
    <Button type="submit" look="tertiary" name="richtung" value="ab">
      Ab<span className="kern-sr-only">: {item.title} eine Stelle nach unten</span>
    </Button>
  </form>
);
