import type { Role } from '../../../../platform/auth/roles.ts';
import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showDrop, submitDrop } from './drop-item.tsx';
import { showFindingForm, submitFinding } from './edit-finding.tsx';
import { showStandings, submitStandings } from './edit-standings.tsx';
import { showImport, submitImport, submitTakeOver } from './import-blueprint.tsx';
import { showRelease, showWithdrawal, submitRelease, submitWithdrawal } from './release-item.tsx';
import { showShare, submitShare } from './share-questionnaire.tsx';
import { showShareReport, submitShareReport } from './share-report.tsx';
import { showExchange } from './show-exchange.tsx';
import { downloadBlueprint, showItem } from './show-item.tsx';
import { showSolutions, submitShareSolutions, submitSolution } from './show-solutions.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const office = { kind: 'roles', roles: OFFICE } as const;

const LIST = '/v/:alliance/austausch';
const ONE = `${LIST}/eintrag/:id`;
const SOLUTIONS = `${LIST}/loesungen`;
const STANDINGS = `${SOLUTIONS}/kommune/:member`;

/** What members and other alliances may reuse. */
export const exchangeRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: LIST, access: read, answer: showExchange }),
  allianceRoute({ method: 'get', path: `${LIST}/neu`, access: read, answer: showFindingForm }),
  allianceRoute({ method: 'post', path: `${LIST}/neu`, access: read, answer: submitFinding }),
  allianceRoute({ method: 'get', path: `${LIST}/fragebogen`, access: office, answer: showShare }),
  allianceRoute({ method: 'post', path: `${LIST}/fragebogen`, access: office, answer: submitShare }),
  allianceRoute({ method: 'get', path: `${LIST}/bericht`, access: read, answer: showShareReport }),
  allianceRoute({ method: 'post', path: `${LIST}/bericht`, access: read, answer: submitShareReport }),
  allianceRoute({ method: 'get', path: `${LIST}/importieren`, access: office, answer: showImport }),
  allianceRoute({ method: 'post', path: `${LIST}/importieren`, access: office, answer: submitImport }),
  allianceRoute({
    method: 'post',
    path: `${LIST}/importieren/uebernehmen`,
    access: office,
    answer: submitTakeOver,
  }),
  allianceRoute({ method: 'get', path: SOLUTIONS, access: read, answer: showSolutions }),
  allianceRoute({ method: 'post', path: SOLUTIONS, access: office, answer: submitSolution }),
  allianceRoute({
    method: 'post',
    path: `${SOLUTIONS}/blaupause`,
    access: office,
    answer: submitShareSolutions,
  }),
  allianceRoute({ method: 'get', path: STANDINGS, access: read, answer: showStandings }),
  allianceRoute({ method: 'post', path: STANDINGS, access: read, answer: submitStandings }),
  allianceRoute({ method: 'get', path: ONE, access: read, answer: showItem }),
  allianceRoute({ method: 'get', path: `${ONE}/bearbeiten`, access: read, answer: showFindingForm }),
  allianceRoute({ method: 'post', path: `${ONE}/bearbeiten`, access: read, answer: submitFinding }),
  allianceRoute({ method: 'get', path: `${ONE}/freigeben`, access: read, answer: showRelease }),
  allianceRoute({ method: 'post', path: `${ONE}/freigeben`, access: read, answer: submitRelease }),
  allianceRoute({ method: 'get', path: `${ONE}/verwerfen`, access: read, answer: showDrop }),
  allianceRoute({ method: 'post', path: `${ONE}/verwerfen`, access: read, answer: submitDrop }),
  allianceRoute({ method: 'get', path: `${ONE}/zurueckziehen`, access: read, answer: showWithdrawal }),
  allianceRoute({ method: 'post', path: `${ONE}/zurueckziehen`, access: read, answer: submitWithdrawal }),
  allianceRoute({ method: 'get', path: `${ONE}/blaupause`, access: read, answer: downloadBlueprint }),
];
