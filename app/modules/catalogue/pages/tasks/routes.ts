import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showNewTask, showTaskForm, submitNewTask, submitTask } from './edit-task.tsx';
import { showRetireForm, submitReinstatement, submitRetirement } from './retire-task.tsx';
import { showTask } from './show-task.tsx';
import { showTasks, showTasksCsv } from './show-tasks.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Every round and every bundle speaks of these tasks: the office alone changes them. */
const EDITORS: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: EDITORS } as const;

const TASKS = '/v/:alliance/aufgaben';
const TASK = `${TASKS}/:number`;

const reading: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: TASKS, access: read, answer: showTasks }),
  allianceRoute({ method: 'get', path: `${TASKS}.csv`, access: read, answer: showTasksCsv }),
];

const changing: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: `${TASKS}/neu`, access: edit, answer: showNewTask }),
  allianceRoute({ method: 'post', path: `${TASKS}/neu`, access: edit, answer: submitNewTask }),
];

/** Behind the fixed addresses: a number has a digit, they have none. */
const ofOneTask: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: TASK, access: read, answer: showTask }),
  allianceRoute({ method: 'get', path: `${TASK}/bearbeiten`, access: edit, answer: showTaskForm }),
  allianceRoute({ method: 'post', path: `${TASK}/bearbeiten`, access: edit, answer: submitTask }),
  allianceRoute({ method: 'get', path: `${TASK}/aufgeben`, access: edit, answer: showRetireForm }),
  allianceRoute({ method: 'post', path: `${TASK}/aufgeben`, access: edit, answer: submitRetirement }),
  allianceRoute({
    method: 'post',
    path: `${TASK}/wieder-aufnehmen`,
    access: edit,
    answer: submitReinstatement,
  }),
];

export const taskPageRoutes: readonly PageRoute[] = [...reading, ...changing, ...ofOneTask];
