/** Front door of the task catalogue. */

export type { Task, TaskArea } from './domain/tasks/task.ts';
export { insertAreas, listAreas } from './store/area-store.ts';
export { insertIdeas, searchIdeas } from './store/idea-store.ts';
export { listSuccessions } from './store/succession-store.ts';
export { insertTasks, listRatableTasks, listTasks } from './store/task-store.ts';
export { importTasks, type TaskImport } from './use-cases/tasks/import-tasks.ts';
export { readTaskFile } from './use-cases/tasks/read-task-file.ts';
