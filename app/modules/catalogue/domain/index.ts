/** What others may use of the rules about the catalogue. */

export type { IdeaDetails } from './ideas/idea.ts';
export { resolveTask } from './tasks/resolve-task.ts';
export { isActiveOn, type Task } from './tasks/task.ts';
export { compareNumbers } from './tasks/task-number.ts';
export { ratableTasks } from './tasks/task-tree.ts';
