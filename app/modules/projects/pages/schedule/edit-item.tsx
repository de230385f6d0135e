import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { type CrossingField, crossingFields } from '../../../../ui/crossing.tsx';
import { checkItem, type ItemRefusal, tidyItem } from '../../domain/schedule/check-item.ts';
import { addItems, changeItem, moveItem, setRemoved } from '../../use-cases/schedule/change-items.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import type { ScheduleFault } from '../../use-cases/schedule/schedule-acting.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { EMPTY_ITEM, type ItemForm, itemFormOf, readItemForm, toItemDraft } from './item-form.ts';
import { ITEM_LABELS, ItemFormView } from './item-form-view.tsx';
import { answerScheduleFault, keepingSchedule } from './keep-schedule.tsx';
import { calledPath, reasonsOf, scheduleCrumbs, schedulePath } from './schedule-places.ts';

/** GET …/ablaufplan/neu */
export const showNewItem = (call: AllianceCall): Promise<PageAnswer> =>
  keepingSchedule(call, (page) => view(call, page, { form: EMPTY_ITEM }));

/** POST …/ablaufplan/neu */
export async function submitNewItem(call: AllianceCall): Promise<PageAnswer> {
  const form = readItemForm(await call.form());
  return keepingSchedule(call, async (page) => {
    const { draft, unreadable } = toItemDraft(form);
    if (unreadable.length > 0) return refused(call, page, form, unreadable);
    const { services, alliance } = call;
    const result = await addItems(services, alliance, placeOf(call), [draft]);
    return result.ok ? done(call, 'gespeichert') : answerFault(call, form, result.error);
  });
}

/** GET …/ablaufplan/:item */
export const showItem = (call: AllianceCall): Promise<PageAnswer> =>
  keepingSchedule(call, (page) => {
    const item = itemOf(page, call);
    return item ? view(call, page, { form: itemFormOf(item) }) : errorPage(404);
  });

/** POST …/ablaufplan/:item */
export async function submitItem(call: AllianceCall): Promise<PageAnswer> {
  const form = readItemForm(await call.form());
  return keepingSchedule(call, async (page) => {
    if (!itemOf(page, call)) return errorPage(404);
    const { draft, unreadable } = toItemDraft(form);
    if (unreadable.length > 0) return refused(call, page, form, unreadable);
    const { services, alliance, params } = call;
    const version = /^\d{1,9}$/.test(form.version) ? Number(form.version) : 0;
    const order = { id: params['item'] ?? '', version, draft };
    const result = await changeItem(services, alliance, placeOf(call), order);
    return result.ok ? done(call, 'gespeichert') : answerFault(call, form, result.error);
  });
}

/** POST …/ablaufplan/:item/entfernen */
export const submitRemoval = (call: AllianceCall): Promise<PageAnswer> => remove(call, true, 'entfernt');

/** POST …/ablaufplan/:item/zurueckholen */
export const submitReturn = (call: AllianceCall): Promise<PageAnswer> => remove(call, false, 'zurueckgeholt');

/** POST …/ablaufplan/:item/reihenfolge */
export async function submitMove(call: AllianceCall): Promise<PageAnswer> {
  const by = (await call.form()).get('richtung') === 'auf' ? -1 : 1;
  const { services, alliance, params } = call;
  const result = await moveItem(services, alliance, placeOf(call), { id: params['item'] ?? '', by });
  return result.ok
    ? { kind: 'redirect', to: `${calledPath(call)}#termine` }
    : answerScheduleFault(call, result.error);
}

async function remove(call: AllianceCall, isRemoved: boolean, message: string): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const result = await setRemoved(services, alliance, placeOf(call), { id: params['item'] ?? '', isRemoved });
  return result.ok ? done(call, message) : answerScheduleFault(call, result.error);
}

const placeOf = ({ params, principal }: AllianceCall) => ({ slug: params['slug'] ?? '', principal });

const itemOf = ({ items }: SchedulePage, { params }: AllianceCall) =>
  items.find(({ id }) => id === params['item']);

const done = (call: AllianceCall, message: string): PageAnswer => ({
  kind: 'redirect',
  to: `${calledPath(call)}?meldung=${message}`,
});

/** An unreadable day does not hide what else is wrong. */
function refused(
  call: AllianceCall,
  page: SchedulePage,
  form: ItemForm,
  unreadable: readonly ItemRefusal[],
): PageAnswer {
  const others = checkItem(tidyItem(toItemDraft(form).draft), page.facts).filter(({ field }) =>
    unreadable.every((refusal) => refusal.field !== field),
  );
  return view(call, page, { form, refusals: [...unreadable, ...others], status: 422 });
}

/** The form again with what is stored now: two edits that cross find each other only while one of them is saved. */
async function answerFault(call: AllianceCall, form: ItemForm, fault: ScheduleFault): Promise<PageAnswer> {
  const refusals = reasonsOf(fault);
  if (!refusals) return answerScheduleFault(call, fault);
  return keepingSchedule(call, (page) => answerRefusals(call, page, form, refusals));
}

function answerRefusals(
  call: AllianceCall,
  page: SchedulePage,
  form: ItemForm,
  refusals: readonly ItemRefusal[],
): PageAnswer {
  const stored = itemOf(page, call);
  if (!stored || !refusals.some(({ field }) => field === 'conflict'))
    return view(call, page, { form, refusals, status: 422 });
  const shown = itemFormOf(stored);
  // Who has read both versions may write on top of the stored one.
  return view(call, page, {
    form: { ...form, version: shown.version },
    crossing: crossingOf(shown, form),
    status: 409,
  });
}

function crossingOf(stored: ItemForm, typed: ItemForm): readonly CrossingField[] {
  const fields = Object.entries(ITEM_LABELS).map(([id, label]) => ({
    id,
    label,
    stored: wordOf(stored, id),
    typed: wordOf(typed, id),
  }));
  return crossingFields(fields);
}

const wordOf = (form: ItemForm, id: string): string =>
  Object.entries(form).find(([name]) => name === id)?.[1] ?? '';

interface Shown {
  readonly form: ItemForm;
  readonly refusals?: readonly ItemRefusal[];
  readonly crossing?: readonly CrossingField[];
  readonly status?: 200 | 409 | 422;
}

function view(
  call: AllianceCall,
  page: SchedulePage,
  { form, refusals = [], crossing, status = 200 }: Shown,
): PageAnswer {
  const item = call.params['item'];
  const plan = schedulePath(call, page.undertaking);
  const heading = item === undefined ? 'Termin eintragen' : 'Termin ändern';
  return {
    kind: 'page',
    status,
    title: heading,
    ...PLACE,
    crumbs: scheduleCrumbs(call, page.undertaking, heading),
    body: (
      <ItemFormView
        plan={plan}
        action={`${plan}/${item ?? 'neu'}`}
        heading={heading}
        page={page}
        form={form}
        refusals={refusals}
        crossing={crossing}
        removal={item === undefined ? undefined : `${plan}/${item}/entfernen`}
      />
    ),
  };
}
