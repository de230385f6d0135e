import { answerText } from '../../domain/answers/answer-text.ts';
import { contentAfter, type GridAction, gridAction } from '../../domain/answers/grid-keys.ts';
import { choose } from '../../domain/answers/save-queue.ts';
import { contentWith, type Editor, startEditor } from './editor.ts';
import { startFilter } from './filter.ts';
import { type GridModel, gridModel } from './model.ts';
import { showProgress } from './progress.ts';
import { queueStorage } from './queue-storage.ts';
import { type GridRow, readRows, showRow } from './rows.ts';
import { type Saver, startSaver } from './saver.ts';
import { type StateLine, stateLine } from './state-line.ts';

/** All parts of a running grid, and the row that has the focus. */
interface Grid {
  readonly root: HTMLElement;
  readonly model: GridModel;
  readonly line: StateLine;
  readonly saver: Saver;
  readonly editor: Editor | undefined;
  readonly readOnly: boolean;
  current: GridRow;
}

/** Brings the grid to life and puts it in the place of the pages. */
export function startGrid(root: HTMLElement): void {
  const rows = readRows(root);
  const first = rows.find(({ base }) => base.answer === null) ?? rows[0];
  if (!first) return;
  const { save = '', account = '', readOnly } = root.dataset;
  const model = gridModel(rows, queueStorage(`gemeinwerk|${save}|${account}`), (changed) => {
    for (const row of changed) showRow(row, model.contentOf(row), model.queuedOf(row));
    if (changed.includes(grid.current)) showCurrent(grid);
    showProgress(root, model);
  });
  const line = stateLine(
    root,
    () => model,
    (row) => goTo(grid, row),
  );
  const saver = startSaver({ url: save, account, model, show: line.show });
  const editor = startEditor(root, {
    change: (change) => {
      const content = contentWith(model.contentOf(grid.current), change);
      if (content) type(grid, content);
    },
    choose: (choice) => {
      model.replaceQueue(choose(model.queue(), grid.current.taskId, choice));
      grid.current.element.focus();
      saver.now();
    },
    leave: () => grid.current.element.focus(),
    close: () => delete root.dataset['picked'],
  });
  const grid: Grid = { root, model, line, saver, editor, readOnly: readOnly === 'ja', current: first };
  begin(grid);
}

function begin(grid: Grid): void {
  const { root, model, saver } = grid;
  for (const row of model.rows) {
    row.element.tabIndex = -1;
    if (model.queuedOf(row)) showRow(row, model.contentOf(row), model.queuedOf(row));
  }
  root.addEventListener('focusin', ({ target }) => {
    const row = rowOf(grid, target);
    if (row) root.dataset['picked'] = 'ja';
    select(grid, row);
  });
  root
    .querySelector('table')
    ?.addEventListener('click', ({ target }) => rowOf(grid, target)?.element.focus());
  root.querySelector('table')?.addEventListener('keydown', (event) => onKey(grid, event));
  addEventListener('beforeunload', (event) => {
    if (model.queue().size > 0) event.preventDefault();
  });
  const applyFilter = startFilter(root, model, () => {
    const [shown] = visible(grid);
    if (grid.current.element.hidden && shown) select(grid, shown);
  });
  select(grid, grid.current);
  applyFilter();
  showProgress(root, model);
  for (const pages of document.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = true;
  root.hidden = false;
  if (model.queue().size > 0) saver.now();
}

const visible = ({ model }: Grid): GridRow[] => model.rows.filter(({ element }) => !element.hidden);

function rowOf({ model }: Grid, target: EventTarget | null): GridRow | undefined {
  const element = target instanceof Element ? target.closest('tr[data-answer]') : null;
  return element ? model.rows.find((row) => row.element === element) : undefined;
}

function select(grid: Grid, row: GridRow | undefined): void {
  if (!row) return;
  grid.current.element.tabIndex = -1;
  grid.current.element.removeAttribute('aria-selected');
  grid.current = row;
  row.element.tabIndex = 0;
  row.element.setAttribute('aria-selected', 'true');
  showCurrent(grid);
}

const showCurrent = ({ model, editor, current }: Grid): void =>
  editor?.show(current, model.contentOf(current), model.queuedOf(current));

function goTo(grid: Grid, row: GridRow): void {
  row.element.hidden = false;
  row.element.closest('tbody')?.removeAttribute('hidden');
  select(grid, row);
  row.element.focus();
}

function type(grid: Grid, content: Parameters<GridModel['type']>[1]): void {
  const { model, saver, line, current } = grid;
  model.type(current, content);
  line.say(answerText(content));
  saver.touch();
}

function onKey(grid: Grid, event: KeyboardEvent): void {
  if (event.target !== grid.current.element || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'z') undo(grid, event);
    return;
  }
  const action = gridAction(event.key);
  if (!action) return;
  event.preventDefault();
  act(grid, action);
}

function undo(grid: Grid, event: KeyboardEvent): void {
  event.preventDefault();
  const row = grid.readOnly ? undefined : grid.model.undo();
  if (!row) return;
  goTo(grid, row);
  grid.line.say(`Zurückgenommen: ${answerText(grid.model.contentOf(row))}`);
  grid.saver.touch();
}

function act(grid: Grid, action: GridAction): void {
  const { model, editor, line, current } = grid;
  if (action.kind === 'move') move(grid, (place) => place + action.by);
  else if (action.kind === 'edge') move(grid, (_, last) => (action.to === 'first' ? 0 : last));
  else if (action.kind === 'help') showHelp(grid);
  else if (action.kind === 'text') editor?.focusText(model.contentOf(current));
  else if (grid.readOnly) line.say('Der Bogen lässt sich nur lesen.');
  else type(grid, contentAfter(model.contentOf(current), action));
}

function showHelp({ root }: Grid): void {
  const help = root.querySelector<HTMLDetailsElement>('#tasten');
  if (help) help.open = true;
  help?.querySelector('summary')?.focus();
}

function move(grid: Grid, to: (place: number, last: number) => number): void {
  const rows = visible(grid);
  const place = rows.indexOf(grid.current);
  const last = rows.length - 1;
  const row = rows[Math.max(0, Math.min(last, to(place, last)))];
  row?.element.focus();
}
