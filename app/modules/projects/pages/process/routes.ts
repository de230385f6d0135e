import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showTemplateForm, submitCopy, submitRestore, submitTemplateForm } from './edit-template.tsx';
import { showStage, showStages } from './show-stages.tsx';
import { showTemplate, showTemplates } from './show-templates.tsx';
import { submitGate, submitStagePlan, submitStageStep } from './submit-stage.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Standards are the office's; members read along. */
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const STAGES = '/v/:alliance/projekte/:slug/stufen';
const STAGE = `${STAGES}/:nr`;

const TEMPLATES = '/v/:alliance/prozessvorlagen';
const TEMPLATE = `${TEMPLATES}/:key`;

/** Standard courses, and the stages of a project. Who may act on them is asked of each project: the office, and whoever leads it. */
export const processPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: STAGES, access: read, answer: showStages }),
  allianceRoute({ method: 'get', path: STAGE, access: read, answer: showStage }),
  allianceRoute({ method: 'post', path: `${STAGE}/schritt`, access: read, answer: submitStageStep }),
  allianceRoute({ method: 'post', path: `${STAGE}/plan`, access: read, answer: submitStagePlan }),
  allianceRoute({ method: 'post', path: `${STAGE}/freigabe`, access: read, answer: submitGate }),
  allianceRoute({ method: 'get', path: TEMPLATES, access: read, answer: showTemplates }),
  allianceRoute({ method: 'get', path: TEMPLATE, access: read, answer: showTemplate }),
  allianceRoute({ method: 'get', path: `${TEMPLATE}/bearbeiten`, access: edit, answer: showTemplateForm }),
  allianceRoute({ method: 'post', path: `${TEMPLATE}/bearbeiten`, access: edit, answer: submitTemplateForm }),
  allianceRoute({ method: 'post', path: `${TEMPLATE}/kopieren`, access: edit, answer: submitCopy }),
  allianceRoute({
    method: 'post',
    path: `${TEMPLATE}/wiederherstellen`,
    access: edit,
    answer: submitRestore,
  }),
];
