import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showStage, showStages } from './show-stages.tsx';
import { submitGate, submitStagePlan, submitStageStep } from './submit-stage.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

const STAGES = '/v/:alliance/projekte/:slug/stufen';
const STAGE = `${STAGES}/:nr`;

/** Stages of a project. Who may act on them is asked of each project: the office, and whoever leads it. */
export const processPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: STAGES, access: read, answer: showStages }),
  allianceRoute({ method: 'get', path: STAGE, access: read, answer: showStage }),
  allianceRoute({ method: 'post', path: `${STAGE}/schritt`, access: read, answer: submitStageStep }),
  allianceRoute({ method: 'post', path: `${STAGE}/plan`, access: read, answer: submitStagePlan }),
  allianceRoute({ method: 'post', path: `${STAGE}/freigabe`, access: read, answer: submitGate }),
];
