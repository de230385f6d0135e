import type { GanttRow } from '../../../../ui/gantt-model.ts';
import type { ItemDeviation } from '../../domain/schedule/deviation.ts';
import { overWithStage } from '../../domain/schedule/over-with-stage.ts';
import { itemNumbers } from '../../domain/schedule/schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { stageRow } from '../process/stage-row.ts';
import { ownerText } from './owner-text.ts';

/** Stages, each followed by its items, then what lies across stages. */
export function scheduleRows(page: SchedulePage): GanttRow[] {
  const numbers = itemNumbers(page.items);
  const rowsOf = (position: number | null): GanttRow[] =>
    page.deviations
      .filter(({ item }) => item.stagePosition === position)
      .map((deviation) => itemRow(page, deviation, numbers.get(deviation.item.id) ?? ''));
  return [
    ...page.stages.flatMap((stage) => [stageRow(stage, page.today), ...rowsOf(stage.position)]),
    ...rowsOf(null),
  ];
}

function itemRow(page: SchedulePage, { item, days, text }: ItemDeviation, number: string): GanttRow {
  const agreed = page.binding?.items.find(({ id }) => id === item.id);
  const isMilestone = item.kind === 'meilenstein';
  return {
    id: item.id,
    number,
    title: item.title,
    note: ownerText(item, page) || undefined,
    depth: item.stagePosition === null ? 0 : 1,
    plan: { from: (agreed ?? item).plannedFrom, to: (agreed ?? item).plannedTo },
    expected: expectedOf(page, item, agreed),
    actual: item.actualFrom === null ? null : { from: item.actualFrom, to: item.actualTo },
    deviationDays: days,
    isMilestone,
    ...(isMilestone && { gate: item.actualTo === null ? ('open' as const) : ('done' as const) }),
    isCurrent: item.actualFrom !== null && item.actualTo === null,
    ...(overWithStage(item, page.stages) === null ? {} : { stateText: text }),
  };
}

/** Where it is pushed to, or planned now, other than agreed. */
function expectedOf(
  { forecast }: SchedulePage,
  item: ItemDeviation['item'],
  agreed: Pick<ItemDeviation['item'], 'plannedFrom' | 'plannedTo'> | undefined,
): NonNullable<GanttRow['expected']> | null {
  if (item.actualTo !== null) return null;
  const moved = forecast.moved.get(item.id);
  if (moved) return { from: moved.from, to: moved.to };
  return agreed && (agreed.plannedFrom !== item.plannedFrom || agreed.plannedTo !== item.plannedTo)
    ? { from: item.plannedFrom, to: item.plannedTo }
    : null;
}
