import type { AnswerContent } from '../../domain/answers/answer-content.ts';
import { contentText } from '../../domain/answers/answer-text.ts';
import { type AnswerChange, planAnswer } from '../../domain/answers/plan-answer.ts';
import type { QueuedAnswer } from '../../domain/answers/save-queue.ts';
import type { GridRow } from './rows.ts';

type Change = Omit<AnswerChange, 'taskId' | 'version'>;

export interface Editor {
  show(row: GridRow, content: AnswerContent, queued: QueuedAnswer | undefined): void;
  /** Moves the focus to the text that is most likely meant. */
  focusText(content: AnswerContent): void;
}

export interface EditorActions {
  change(change: Change): void;
  choose(choice: 'mine' | 'theirs'): void;
  /** Back to the row. */
  leave(): void;
  /** The panel makes room for the rows. */
  close(): unknown;
}

const TEXTS = { partner: 'zeile-partner', ownNumber: 'zeile-nummer', remark: 'zeile-bemerkung' } as const;

type TextName = keyof typeof TEXTS;
const TEXT_NAMES = Object.keys(TEXTS) as readonly TextName[];

/** The panel beside the grid: buttons for mouse and finger, texts, and the choice between two answers. */
export function startEditor(root: HTMLElement, actions: EditorActions): Editor | undefined {
  const panel = root.querySelector<HTMLElement>('.gw-grid-editor');
  if (!panel) return undefined;
  const field = (id: string) => panel.querySelector<HTMLInputElement>(`#${id}`);
  listen(panel, field, actions);
  return {
    show(row, content, queued) {
      write(panel, '[data-edit-title]', `${row.number} ${row.title}`);
      write(panel, '[data-edit-before]', row.before === '–' ? '' : `Vorrunde: ${row.before}`);
      press(panel, 'setAnswer', content.answer ?? '');
      press(panel, 'setUrgency', String(content.urgency ?? ''));
      for (const name of TEXT_NAMES) fill(field(TEXTS[name]), content[name]);
      const vacant = field('zeile-unbesetzt');
      if (vacant) vacant.checked = content.longVacant;
      const partner = field(TEXTS.partner);
      if (partner) partner.disabled = content.answer !== 'erledigt';
      showTrouble(panel, content, queued);
    },
    focusText: ({ answer, partner }) =>
      field(answer === 'erledigt' && partner === '' ? TEXTS.partner : TEXTS.remark)?.focus(),
  };
}

function listen(
  panel: HTMLElement,
  field: (id: string) => HTMLInputElement | null,
  actions: EditorActions,
): void {
  for (const name of TEXT_NAMES)
    field(TEXTS[name])?.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) actions.change({ [name]: target.value });
    });
  field('zeile-unbesetzt')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) actions.change({ longVacant: target.checked });
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button) onButton(button, actions);
  });
  panel.addEventListener('keydown', (event) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isText)) return;
    event.preventDefault();
    actions.leave();
  });
}

function onButton({ dataset, ariaPressed }: HTMLElement, actions: EditorActions): void {
  const { setAnswer, setUrgency, choose, leave } = dataset;
  if (leave !== undefined) actions.close();
  else if (choose === 'mine' || choose === 'theirs') actions.choose(choose);
  else if (setAnswer) actions.change({ answer: ariaPressed === 'true' ? '' : setAnswer });
  else if (setUrgency)
    actions.change(ariaPressed === 'true' ? { urgency: '' } : { answer: 'interesse', urgency: setUrgency });
}

/** What someone is typing is not written over while they type. */
function fill(input: HTMLInputElement | null, text: string): void {
  if (input && !(input === document.activeElement && input.value.trim() === text)) input.value = text;
}

function press(panel: HTMLElement, name: 'setAnswer' | 'setUrgency', value: string): void {
  const attribute = name === 'setAnswer' ? 'data-set-answer' : 'data-set-urgency';
  for (const button of panel.querySelectorAll<HTMLElement>(`[${attribute}]`))
    button.ariaPressed = String(button.dataset[name] === value);
}

function showTrouble(panel: HTMLElement, content: AnswerContent, queued: QueuedAnswer | undefined): void {
  const refused = panel.querySelector<HTMLElement>('[data-edit-refused]');
  if (refused) {
    refused.hidden = queued?.refused === undefined;
    refused.textContent = queued?.refused ?? '';
  }
  const conflict = panel.querySelector<HTMLElement>('[data-edit-conflict]');
  if (conflict) conflict.hidden = !queued?.theirs;
  if (!queued?.theirs) return;
  write(panel, '[data-conflict-mine]', contentText(content));
  write(panel, '[data-conflict-by]', queued.theirs.byLabel || 'Jemand anderes');
  write(panel, '[data-conflict-theirs]', contentText(queued.theirs));
}

function write(panel: HTMLElement, selector: string, text: string): void {
  const element = panel.querySelector(selector);
  if (element) element.textContent = text;
}

/** The content after a change; undefined where the change cannot apply. */
export function contentWith(content: AnswerContent, change: Change): AnswerContent | undefined {
  const planned = planAnswer(content, { taskId: '', version: 0, ...change });
  return planned.ok ? planned.value : undefined;
}
