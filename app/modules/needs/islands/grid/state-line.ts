import type { GridModel } from './model.ts';
import type { GridRow } from './rows.ts';
import type { SaveState } from './saver.ts';

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

export interface StateLine {
  show(state: SaveState): void;
  /** Reads something aloud. */
  say(text: string): void;
}

/** The line that says whether everything is saved, and a button to the rows where someone must decide. */
export function stateLine(
  root: HTMLElement,
  model: () => GridModel,
  goTo: (row: GridRow) => void,
): StateLine {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const line = find('[data-save-state]');
  const text = find('[data-save-text]');
  const link = find<HTMLAnchorElement>('[data-sign-in-link]');
  const next = find('[data-next-problem]');
  const spoken = find('[data-announce]');
  if (link) link.href = root.dataset['signIn'] ?? '/anmelden';
  const problems = () => model().rows.filter((row) => isProblem(model(), row));
  next?.addEventListener('click', () => problems().slice(0, 1).forEach(goTo));
  const say = (words: string): void => {
    if (spoken) spoken.textContent = words;
  };
  return {
    say,
    show(state) {
      const open = problems().length;
      const words = wordsFor(state, model(), open);
      if (line) line.dataset['saveState'] = open > 0 ? 'retry' : state.kind;
      if (text && text.textContent !== words) {
        text.textContent = words;
        if (state.kind !== 'saving') say(words);
      }
      if (link) link.hidden = state.kind !== 'signed-out';
      if (next) next.hidden = open === 0;
    },
  };
}

const isProblem = (model: GridModel, row: GridRow): boolean => {
  const queued = model.queuedOf(row);
  return queued !== undefined && (queued.theirs !== undefined || queued.refused !== undefined);
};

function wordsFor(state: SaveState, model: GridModel, open: number): string {
  const waiting = model.queue().size;
  const kept = model.isKept()
    ? `${count(waiting)} hier gemerkt`
    : `${count(waiting)} noch nicht gespeichert; lassen Sie diese Seite offen`;
  if (open > 0) return `${open === 1 ? 'Eine Zeile braucht' : `${open} Zeilen brauchen`} Ihre Entscheidung`;
  switch (state.kind) {
    case 'saved':
      return state.at ? `gespeichert ${state.at.toLocaleTimeString('de-DE', TIME)}` : 'Alles gespeichert';
    case 'saving':
      return 'wird gespeichert …';
    case 'retry':
      return `nicht gespeichert, wird wiederholt (${kept})`;
    case 'offline':
      return `Keine Verbindung: ${kept}. Gespeichert wird, sobald sie wieder da ist.`;
    case 'signed-out':
      return `Sie sind abgemeldet: ${kept}. Melden Sie sich an, dann wird gespeichert.`;
    case 'closed':
      return waiting > 0 ? `${state.message} (${kept})` : state.message;
  }
}

const count = (waiting: number): string => (waiting === 1 ? 'eine Antwort' : `${waiting} Antworten`);
