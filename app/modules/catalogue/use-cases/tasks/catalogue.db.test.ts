import { beforeEach, describe, expect, it } from 'vitest';
import { REFERENCE_FOLDER, readReference } from '../../../../../tests/golden/reference-data.ts';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../../tests/support/test-database.ts';
import { type Alliance, findAlliance } from '../../../../platform/alliances.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { resolveTask } from '../../domain/tasks/resolve-task.ts';
import { ratableTasks } from '../../domain/tasks/task-tree.ts';
import { headingsCsv, productPlanCsv } from '../../test-support/product-plans.ts';
import { addTask } from './add-task.ts';
import { changeTask } from './change-task.ts';
import { findTaskDetail } from './find-task.ts';
import { importTasks } from './import-tasks.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { mergeTasks } from './merge-tasks.ts';
import { readTaskText } from './read-task-file.ts';
import { reinstateTask, retireTask } from './retire-task.ts';
import { addArea } from './save-area.ts';
import { splitTask } from './split-task.ts';

const { services } = await createTestApp({ routes: {} });
const actor = 'befehl:test';
let count = 0;
let alliance: Alliance;

/** Each test has an alliance of its own. */
beforeEach(async () => {
  count += 1;
  await addTestAlliance(services.database, `kreis-${count}`);
  const found = await findAlliance(services.database, `kreis-${count}`);
  if (!found) throw new Error('the alliance was not stored');
  alliance = found;
});

async function importText(
  text: string,
  more: { readonly confirmed?: string; readonly dryRun?: boolean } = {},
) {
  const table = readTaskText(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return importTasks(services, alliance, {
    table: table.value,
    source: 'Testplan',
    actor,
    dryRun: false,
    ...more,
  });
}
const catalogue = () => loadCatalogue(services, alliance);
const numbersOf = (tasks: readonly { readonly number: string }[]) => tasks.map(({ number }) => number);
const actions = () =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const rows = await queries(tx)
      .selectFrom('platform.audit_entry')
      .select('action')
      .orderBy('seq')
      .execute();
    return rows.map(({ action }) => action);
  });

const PLAN = `Nummer;Titel;Übergeordnet
11;Innere Verwaltung;
11.1;Steuerung;11
11.1.1;Ratsarbeit;11.1
11.1.2;Controlling;11.1
12;Sicherheit und Ordnung;
12.1;Ordnungswesen;12`;

describe('an import', () => {
  it('brings areas, groups and products, and nothing the second time', async () => {
    const plan = await importText(PLAN);
    expect(plan.ok && [plan.value.newAreas.length, plan.value.added.length]).toEqual([2, 4]);
    const { areas, tasks, today } = await catalogue();
    expect(areas.map(({ number, slug }) => [number, slug])).toEqual([
      ['11', 'innere-verwaltung'],
      ['12', 'sicherheit-und-ordnung'],
    ]);
    expect(numbersOf(ratableTasks(tasks, today))).toEqual(['11.1.1', '11.1.2', '12.1']);
    expect(tasks[0]).toMatchObject({ origin: 'eingelesen', source: 'Testplan', addedOn: today });
    const again = await importText(PLAN);
    expect(again.ok && [again.value.added, again.value.changed, again.value.unchanged]).toEqual([[], [], 6]);
    expect(await actions()).toEqual(['task.imported']);
  });

  it('writes nothing with one fault, and nothing on a dry run', async () => {
    expect(await importText(`${PLAN}\n99;Ohne Eltern;98`)).toMatchObject({
      ok: false,
      error: { kind: 'faulty', faults: [{ at: 'C8' }] },
    });
    expect((await importText(PLAN, { dryRun: true })).ok).toBe(true);
    expect((await catalogue()).areas).toEqual([]);
    expect(await actions()).toEqual([]);
  });

  it('does only what was confirmed: a catalogue that changed meanwhile is shown again', async () => {
    const shown = await importText(PLAN, { dryRun: true });
    const confirmed = shown.ok ? shown.value.fingerprint : '';
    await importText('Nummer;Titel\n11;Innere Verwaltung');
    expect(await importText(PLAN, { confirmed })).toMatchObject({ ok: false, error: { kind: 'outdated' } });
    expect((await catalogue()).tasks).toEqual([]);
    const second = await importText(PLAN, { dryRun: true });
    expect((await importText(PLAN, { confirmed: second.ok ? second.value.fingerprint : '' })).ok).toBe(true);
  });

  it('moves a branch into another area', async () => {
    await importText(PLAN);
    const moved = await importText('Nummer;Titel;Übergeordnet\n11.1;Steuerung;12');
    expect(moved.ok && numbersOf(moved.value.changed.map(({ task }) => task))).toEqual([
      '11.1',
      '11.1.1',
      '11.1.2',
    ]);
    const { areas, tasks } = await catalogue();
    const area = areas.find(({ number }) => number === '12');
    expect(tasks.every(({ areaId }) => areaId === area?.id)).toBe(true);
  });
});

describe('a task of the alliance', () => {
  const FORM = { title: 'Zensus', parent: '11.1', areaId: '', description: '', longVacant: true };

  it('is added once where two add the same number, and a crossing edit is refused', async () => {
    await importText(PLAN);
    const form = { ...FORM, number: '11.1.9' };
    const add = () => addTask(services, alliance, { form, actor });
    const added = await atOnce(services.config.databaseUrl ?? '', 'catalogue.task', [add, add]);
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
    const change = (title: string) =>
      changeTask(services, alliance, { number: '11.1.9', version: 1, form: { ...FORM, title }, actor });
    expect(await change('Zensus 2031')).toEqual({ ok: true, value: 'changed' });
    expect(await change('Zählung')).toEqual({ ok: false, error: { kind: 'conflict' } });
    const detail = await findTaskDetail(services, alliance, '11.1.9');
    expect(detail?.task).toMatchObject({ title: 'Zensus 2031', origin: 'eigen', longVacant: true });
    expect(detail?.events.map(({ text }) => text)).toEqual([
      'Geändert: Titel „Zensus“ → „Zensus 2031“.',
      'Als eigene Aufgabe angelegt.',
    ]);
  });

  it('takes what stands below it along into another area', async () => {
    await importText(PLAN);
    const { areas } = await catalogue();
    const areaId = areas.find(({ number }) => number === '12')?.id ?? '';
    const form = { ...FORM, title: 'Steuerung', parent: '', areaId, longVacant: false };
    await changeTask(services, alliance, { number: '11.1', version: 1, form, actor });
    expect((await catalogue()).tasks.map((task) => task.areaId === areaId)).toEqual([true, true, true, true]);
  });

  it('is given up and taken up again, but not with tasks below it or under a retired one', async () => {
    await importText(PLAN);
    const form = { on: '2026-11-21', reason: 'Macht der Kreis' };
    const retire = (number: string) => retireTask(services, alliance, { number, form, actor });
    const reinstate = (number: string) => reinstateTask(services, alliance, { number, actor });
    expect(await retire('11.1')).toMatchObject({ ok: false, error: [{ field: 'task' }] });
    for (const number of ['11.1.1', '11.1.2', '11.1'])
      expect(await retire(number)).toEqual({ ok: true, value: 'retired' });
    expect(await reinstate('11.1.1')).toMatchObject({ ok: false });
    expect(await reinstate('11.1')).toEqual({ ok: true, value: 'reinstated' });
    expect(await reinstate('11.1.1')).toEqual({ ok: true, value: 'reinstated' });
    const { tasks, today } = await catalogue();
    expect(numbersOf(ratableTasks(tasks, today))).toEqual(['11.1.1', '12.1']);
  });
});

describe('merge and split', () => {
  it('retire what they replace, and lead from it to what stands for it', async () => {
    await importText(PLAN);
    const areas = new Map((await catalogue()).areas.map(({ number, id }) => [number, id]));
    const merge = {
      sources: '11.1.1, 12.1',
      number: '12.9',
      title: 'Rat und Ordnung',
      areaId: areas.get('12') ?? '',
      parent: '',
      on: '2026-11-21',
      reason: 'Neuer Plan',
    };
    expect(await mergeTasks(services, alliance, { form: merge, actor })).toEqual({ ok: true, value: '12.9' });
    expect(await mergeTasks(services, alliance, { form: merge, actor })).toMatchObject({ ok: false });
    const parts = { parts: '12.9.1 Rat\n12.9.2 Ordnung', on: '2026-11-21', reason: 'Doch getrennt' };
    expect(await splitTask(services, alliance, { number: '12.9', form: parts, actor })).toMatchObject({
      ok: true,
    });
    const now = await catalogue();
    const old = now.tasks.find(({ number }) => number === '11.1.1');
    const resolved = resolveTask(old?.id ?? '', now.today, now);
    const ids = resolved.ok ? resolved.value.taskIds : [];
    expect(numbersOf(now.tasks.filter(({ id }) => ids.includes(id)))).toEqual(['12.9.1', '12.9.2']);
    expect(numbersOf(ratableTasks(now.tasks, now.today))).toEqual(['11.1.2', '12.9.1', '12.9.2']);
    const detail = await findTaskDetail(services, alliance, '12.9');
    expect(detail && [numbersOf(detail.predecessors), numbersOf(detail.successors)]).toEqual([
      ['11.1.1', '12.1'],
      ['12.9.1', '12.9.2'],
    ]);
    expect(await reinstateTask(services, alliance, { number: '11.1.1', actor })).toMatchObject({ ok: false });
    expect(await actions()).toEqual(['task.imported', 'task.merged', 'task.split']);
  });
});

describe('an area', () => {
  it('is added with an address, once', async () => {
    const form = { name: 'Öffentliche Ordnung', number: '' };
    expect(await addArea(services, alliance, { form, actor })).toEqual({
      ok: true,
      value: 'oeffentliche-ordnung',
    });
    expect(await addArea(services, alliance, { form, actor })).toMatchObject({
      ok: false,
      error: [{ field: 'name' }],
    });
  });
});

describe.skipIf(REFERENCE_FOLDER === undefined)('product plans (GEMEINWERK_REFERENCE_DATA)', () => {
  it('of Baden-Württemberg: 21 areas, 104 groups, 450 products; asked for are products and the 26 groups without', async () => {
    const text = productPlanCsv(readReference('task-catalogue-bw-2016.json'));
    const plan = await importText(text);
    expect(plan.ok && [plan.value.newAreas.length, plan.value.added.length]).toEqual([21, 554]);
    const { tasks, today } = await catalogue();
    expect(ratableTasks(tasks, today)).toHaveLength(476);
    const product = await findTaskDetail(services, alliance, '11.11.01');
    expect([product?.area.number, numbersOf(product?.above ?? [])]).toEqual(['11', ['11.11']]);
    const again = await importText(text);
    expect(again.ok && [again.value.added.length, again.value.unchanged]).toEqual([0, 575]);
  });

  it('of Hesse: 16 areas', async () => {
    const plan = await importText(headingsCsv(readReference('task-catalogue-hesse-headings.json')));
    expect(plan.ok && plan.value.newAreas).toHaveLength(16);
  });
});
