import type { Alliance } from '../../../../platform/alliances.ts';
import type { PageView } from '../../../../platform/http/page-route.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { taskHref } from './task-words.ts';

/** Where a page of the catalogue stands: section, tab and crumbs. */
export const taskPlace = (
  { slug }: Alliance,
  label: string,
  task?: Pick<Task, 'number' | 'title'>,
): Pick<PageView, 'section' | 'tab' | 'crumbs'> => ({
  section: 'bedarf',
  tab: 'aufgaben',
  crumbs: [
    { label: 'Aufgabenkatalog', href: `/v/${slug}/aufgaben` },
    ...(task ? [{ label: `${task.number} ${task.title}`, href: taskHref(`/v/${slug}`, task.number) }] : []),
    { label },
  ],
});

/** A version that cannot be read is none that is stored: the edit meets a conflict and shows both. */
export const versionOf = (posted: URLSearchParams): number => {
  const text = posted.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};
