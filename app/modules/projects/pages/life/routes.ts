import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showHead, submitHead } from './edit-head.tsx';
import { showLifeStep, submitStep } from './life-step.tsx';
import { showNewProject, submitNewProject } from './new-project.tsx';
import { showLife } from './show-life.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** What a project's life is, the office records: it speaks for what all have agreed. */
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const NEW = '/v/:alliance/projekte/neu';
const LIFE = '/v/:alliance/projekte/:slug/stand';

/** Pages of a project's life. "neu" is no slug, "eckdaten" no step: fixed names stand first. */
export const lifePageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: NEW, access: edit, answer: showNewProject }),
  allianceRoute({ method: 'post', path: NEW, access: edit, answer: submitNewProject }),
  allianceRoute({ method: 'get', path: LIFE, access: read, answer: showLife }),
  allianceRoute({ method: 'get', path: `${LIFE}/eckdaten`, access: edit, answer: showHead }),
  allianceRoute({ method: 'post', path: `${LIFE}/eckdaten`, access: edit, answer: submitHead }),
  allianceRoute({ method: 'get', path: `${LIFE}/:step`, access: edit, answer: showLifeStep }),
  allianceRoute({ method: 'post', path: `${LIFE}/:step`, access: edit, answer: submitStep }),
];
