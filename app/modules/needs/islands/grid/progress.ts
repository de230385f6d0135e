import { countProgress } from '../../domain/answers/sheet-progress.ts';
import type { GridModel } from './model.ts';
import type { GridRow } from './rows.ts';

/** Keeps the counts of the page up to date, in total and per area. */
export function showProgress(root: HTMLElement, model: GridModel): void {
  const counted = (rows: readonly GridRow[]) =>
    countProgress(
      rows.map((row) => ({
        answer: model.contentOf(row).answer,
        source: model.queuedOf(row) ? 'konto' : row.base.source,
      })),
    );
  const total = Object.entries(counted(model.rows));
  for (const [name, count] of total)
    for (const place of document.querySelectorAll(`[data-count="${name}"]`))
      place.textContent = String(count);
  for (const body of root.querySelectorAll<HTMLElement>('tbody[data-area]')) {
    const { answered, tasks } = counted(model.rows.filter(({ area }) => area === body.dataset['area']));
    const place = body.querySelector('[data-area-count]');
    if (place) place.textContent = `${answered} von ${tasks} beantwortet`;
  }
}
