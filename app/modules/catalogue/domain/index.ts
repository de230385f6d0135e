/** What others may use of the rules about the catalogue. */

export type { IdeaDetails } from './ideas/idea.ts';
export { type ResolvedTask, resolveTask, type TaskHistory } from './tasks/resolve-task.ts';
export type { Succession } from './tasks/succession.ts';
export { isActiveOn, type Task, type TaskArea } from './tasks/task.ts';
export { compareNumbers } from './tasks/task-number.ts';
export { orderTree, ratableTasks, type TreeLine } from './tasks/task-tree.ts';
