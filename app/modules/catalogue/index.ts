/** Front door of the task catalogue. */
export {
  insertAreas,
  insertTasks,
  listAreas,
  listTasks,
  type Task,
  type TaskArea,
} from './store/catalogue-store.ts';
export { insertIdeas, searchIdeas } from './store/idea-store.ts';
