import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import {
  checkItem,
  type ItemDraft,
  isDated,
  MOST_ITEMS,
  tidyItem,
} from '../../domain/schedule/check-item.ts';
import { type ScheduleItem, shownItems } from '../../domain/schedule/schedule.ts';
import {
  insertScheduleItems,
  type ScheduleItemRecord,
  updateScheduleItem,
} from '../../store/schedule-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { type HeldSchedule, holdSchedule, type ScheduleFault } from './schedule-acting.ts';

export interface SchedulePlace {
  readonly slug: string;
  readonly principal: Principal;
}

type Answer = Promise<Result<'done', ScheduleFault>>;
type Work = (acting: Acting, schedule: HeldSchedule) => Answer;

const inSchedule = (
  services: Services,
  alliance: Alliance,
  { slug, principal }: SchedulePlace,
  work: Work,
): Answer =>
  inActing(services, alliance, principal.accountId, async (acting) => {
    const held = await holdSchedule(acting, slug, principal);
    return held.ok ? work(acting, held.value) : held;
  });

/** Adds items at the end of the list. */
export const addItems = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
  drafts: readonly ItemDraft[],
): Answer =>
  inSchedule(services, alliance, place, (acting, schedule) => addToSchedule(acting, schedule, drafts));

/** The same within a transaction. */
export async function addToSchedule(
  acting: Acting,
  schedule: HeldSchedule,
  drafts: readonly ItemDraft[],
): Answer {
  if (shownItems(schedule.items).length + drafts.length > MOST_ITEMS) return fail([TOO_MANY]);
  const tidy = drafts.map(tidyItem);
  const refusals = tidy.flatMap((draft) => checkItem(draft, schedule.facts));
  if (refusals.length > 0) return fail(refusals);
  const last = Math.max(0, ...schedule.items.map(({ position }) => position));
  const added = tidy.filter(isDated).map((draft, index) => ({
    ...draft,
    id: newId(),
    position: last + index + 1,
    isRemoved: false,
    version: 1,
  }));
  const { id } = schedule.held.undertaking;
  await insertScheduleItems(acting.tx, acting.alliance.id, id, added.map(recordOf(schedule)));
  await record(acting, schedule, 'schedule-added', added);
  return ok('done');
}

/** Changes one item that nobody changed since it was read. */
export const changeItem = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
  { id, version, draft }: { readonly id: string; readonly version: number; readonly draft: ItemDraft },
): Answer =>
  inSchedule(services, alliance, place, async (acting, schedule) => {
    const before = schedule.items.find((item) => item.id === id);
    if (!before) return fail('unknown');
    if (before.version !== version) return fail([CONFLICT]);
    const tidy = tidyItem(draft);
    const refusals = checkItem(tidy, schedule.facts);
    if (refusals.length > 0 || !isDated(tidy)) return fail(refusals);
    return keep(acting, schedule, [{ ...before, ...tidy }], 'schedule-changed');
  });

/** Keeps changed items within a transaction, for samples whose days are right by making. */
export const keepItems = (
  acting: Acting,
  schedule: HeldSchedule,
  items: readonly ScheduleItem[],
): Promise<Result<'done', ScheduleFault>> => keep(acting, schedule, items, 'schedule-changed');

/** Takes an item out of the plan, or back into it. */
export const setRemoved = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
  { id, isRemoved }: { readonly id: string; readonly isRemoved: boolean },
): Answer =>
  inSchedule(services, alliance, place, async (acting, schedule) => {
    const before = schedule.items.find((item) => item.id === id);
    if (!before) return fail('unknown');
    if (before.isRemoved === isRemoved) return ok('done');
    if (!isRemoved && shownItems(schedule.items).length >= MOST_ITEMS) return fail([TOO_MANY]);
    return keep(
      acting,
      schedule,
      [{ ...before, isRemoved }],
      isRemoved ? 'schedule-removed' : 'schedule-restored',
    );
  });

/** Exchanges an item with the one before or after it in its stage; at the edge nothing happens. */
export const moveItem = (
  services: Services,
  alliance: Alliance,
  place: SchedulePlace,
  { id, by }: { readonly id: string; readonly by: -1 | 1 },
): Answer =>
  inSchedule(services, alliance, place, async (acting, schedule) => {
    const moved = shownItems(schedule.items).find((item) => item.id === id);
    if (!moved) return fail('unknown');
    const beside = shownItems(schedule.items).filter(
      ({ stagePosition }) => stagePosition === moved.stagePosition,
    );
    const other = beside[beside.indexOf(moved) + by];
    if (!other) return ok('done');
    const changed = [
      { ...moved, position: other.position },
      { ...other, position: moved.position },
    ];
    return keep(acting, schedule, changed, 'schedule-moved');
  });

const TOO_MANY = {
  field: 'count',
  message: `Ein Ablaufplan hat höchstens ${MOST_ITEMS} Termine. Fassen Sie einige zusammen.`,
} as const;
const CONFLICT = {
  field: 'conflict',
  message:
    'Dieser Termin wurde inzwischen von anderer Stelle geändert. Vergleichen Sie beide Fassungen, und speichern Sie dann noch einmal.',
} as const;

const recordOf =
  ({ members }: HeldSchedule) =>
  ({ ownerKey, ...item }: ScheduleItem): ScheduleItemRecord => ({
    ...item,
    ownerMemberId: members.find(({ key }) => key === ownerKey)?.id ?? null,
  });

async function keep(
  acting: Acting,
  schedule: HeldSchedule,
  items: readonly ScheduleItem[],
  act: string,
): Answer {
  for (const item of items) await updateScheduleItem(acting.tx, recordOf(schedule)(item));
  const before = schedule.items.filter(({ id }) => items.some((item) => item.id === id));
  const after = items.map((item) => ({ ...item, version: item.version + 1 }));
  await record(acting, schedule, act, after, before);
  return ok('done');
}

const record = (
  acting: Acting,
  { held }: HeldSchedule,
  act: string,
  after: readonly ScheduleItem[],
  before?: readonly ScheduleItem[],
): Promise<void> =>
  recordUndertaking(
    acting,
    held.undertaking.slug,
    act,
    { scheduleItems: after },
    before && { scheduleItems: before },
  );
