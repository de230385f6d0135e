import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { compareGerman, germanDate, germanList } from '../../../../foundation/german.ts';
import { daysLeft } from './order-inbox.ts';
import type { WaitingItem } from './waiting-item.ts';

/**
 * What the coordinator must see: everything that members have not done `afterDays` days after it was due, one item a
 * thing with the names of those it waits for. Only the coordinator gets it: nobody else is told who is late (practice 10).
 */
export function escalations(
  items: readonly WaitingItem[],
  nameOf: (memberKey: string) => string,
  today: CalendarDate,
  afterDays: number,
): readonly WaitingItem[] {
  const late = new Map<string, WaitingItem[]>();
  for (const item of items) {
    if (item.memberKey === null || item.dueOn === null || -daysLeft(item.dueOn, today) < afterDays) continue;
    const thing = [commonPath(item), item.kind, item.title, item.dueOn].join('\n');
    late.set(thing, [...(late.get(thing) ?? []), item]);
  }
  return [...late.values()].flatMap((same) => escalation(same, nameOf, afterDays));
}

function escalation(
  same: readonly WaitingItem[],
  nameOf: (memberKey: string) => string,
  afterDays: number,
): WaitingItem[] {
  const [first] = same;
  if (!first?.dueOn) return [];
  const names = [
    ...new Set(same.flatMap(({ memberKey }) => (memberKey === null ? [] : [nameOf(memberKey)]))),
  ];
  return [
    {
      kind: 'eskalation',
      title: first.title,
      task: `Seit dem ${germanDate(first.dueOn)} offen bei ${germanList(names.toSorted(compareGerman))}`,
      path: commonPath(first),
      memberKey: null,
      dueOn: first.dueOn,
      waitsSince: addDays(first.dueOn, afterDays),
      amount: null,
      isSample: same.some(({ isSample }) => isSample),
    },
  ];
}

/** The page of the thing itself: where it says so, or without the member's part of it and the step on that. */
function commonPath({ path, overviewPath, memberKey }: WaitingItem): string {
  if (overviewPath !== undefined) return overviewPath;
  const [page = ''] = path.split('?');
  return memberKey !== null && page.endsWith(`/${memberKey}`) ? page.slice(0, -memberKey.length - 1) : page;
}
