import { isOnly, isShown, searchText } from '../../domain/answers/sheet-filter.ts';
import type { GridModel } from './model.ts';

/** Shows the rows that the filter above the grid asks for; answers what to call when rows may have changed. */
export function startFilter(root: HTMLElement, model: GridModel, shown: () => void): () => void {
  const form = document.querySelector<HTMLFormElement>('[data-grid-filter]');
  const apply = (): void => {
    const asked = form ? new FormData(form) : new FormData();
    const text = (name: string): string => {
      const value = asked.get(name);
      return typeof value === 'string' ? value : '';
    };
    const only = text('nur');
    const filter = {
      area: text('bereich'),
      search: text('suche').trim(),
      only: isOnly(only) ? only : ('alle' as const),
    };
    for (const row of model.rows) {
      const content = model.contentOf(row);
      const { answer } = content;
      row.element.hidden = !isShown(filter, { area: row.area, text: searchText(row, content), answer });
    }
    hideEmptyAreas(root);
    const found = model.rows.filter(({ element }) => !element.hidden).length;
    const count = form?.querySelector('[data-found]');
    if (count) count.textContent = found === 1 ? '1 Aufgabe' : `${found} Aufgaben`;
    const none = root.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = found > 0;
    shown();
  };
  form?.addEventListener('input', apply);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  return apply;
}

function hideEmptyAreas(root: HTMLElement): void {
  for (const body of root.querySelectorAll<HTMLElement>('tbody[data-area]'))
    body.hidden = body.querySelector('tr[data-answer]:not([hidden])') === null;
}
