import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showAreaForm, showAreas, showNewArea, submitArea, submitNewArea } from './edit-area.tsx';
import { showNewTask, showTaskForm, submitNewTask, submitTask } from './edit-task.tsx';
import { showImportForm, submitImport, submitImportFile } from './import-tasks.tsx';
import { showMergeForm, submitMerge } from './merge-tasks.tsx';
import { showRetireForm, submitReinstatement, submitRetirement } from './retire-task.tsx';
import { showTask } from './show-task.tsx';
import { showTasks, showTasksCsv, showTasksXlsx } from './show-tasks.tsx';
import { showSplitForm, submitSplit } from './split-task.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Every round and every bundle speaks of these tasks: the office alone changes them. */
const EDITORS: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: EDITORS } as const;

const TASKS = '/v/:alliance/aufgaben';
const TASK = `${TASKS}/:number`;

const reading: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: TASKS, access: read, answer: showTasks }),
  allianceRoute({ method: 'get', path: `${TASKS}.csv`, access: read, answer: showTasksCsv }),
  allianceRoute({ method: 'get', path: `${TASKS}.xlsx`, access: read, answer: showTasksXlsx }),
];

const changing: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: `${TASKS}/neu`, access: edit, answer: showNewTask }),
  allianceRoute({ method: 'post', path: `${TASKS}/neu`, access: edit, answer: submitNewTask }),
  allianceRoute({ method: 'get', path: `${TASKS}/einlesen`, access: edit, answer: showImportForm }),
  allianceRoute({ method: 'post', path: `${TASKS}/einlesen`, access: edit, answer: submitImportFile }),
  allianceRoute({
    method: 'post',
    path: `${TASKS}/einlesen/uebernehmen`,
    access: edit,
    answer: submitImport,
  }),
  allianceRoute({ method: 'get', path: `${TASKS}/zusammenlegen`, access: edit, answer: showMergeForm }),
  allianceRoute({ method: 'post', path: `${TASKS}/zusammenlegen`, access: edit, answer: submitMerge }),
  allianceRoute({ method: 'get', path: `${TASKS}/bereiche`, access: edit, answer: showAreas }),
  allianceRoute({ method: 'get', path: `${TASKS}/bereiche/neu`, access: edit, answer: showNewArea }),
  allianceRoute({ method: 'post', path: `${TASKS}/bereiche/neu`, access: edit, answer: submitNewArea }),
  allianceRoute({ method: 'get', path: `${TASKS}/bereich/:slug`, access: edit, answer: showAreaForm }),
  allianceRoute({ method: 'post', path: `${TASKS}/bereich/:slug`, access: edit, answer: submitArea }),
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
  allianceRoute({ method: 'get', path: `${TASK}/teilen`, access: edit, answer: showSplitForm }),
  allianceRoute({ method: 'post', path: `${TASK}/teilen`, access: edit, answer: submitSplit }),
];

export const taskPageRoutes: readonly PageRoute[] = [...reading, ...changing, ...ofOneTask];
