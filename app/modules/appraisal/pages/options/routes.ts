import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showNewOption, showOptionForm, submitNewOption, submitOption } from './edit-option.tsx';
import { showOptionsCsv, showOptionsXlsx } from './option-files.ts';
import { showOption, submitDrop, submitPreference, submitRemoval, submitReturn } from './show-option.tsx';
import { showOptions, submitForms } from './show-options.tsx';

/** Everyone who works for a member reads; who may write is decided in the use case, for a lead is no role of an account. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;

const OPTIONS = '/v/:alliance/projekte/:slug/pruefung/optionen';
const ONE = `${OPTIONS}/:number`;

/** Ways to do a task together. */
export const optionsRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: OPTIONS, access, answer: showOptions }),
  allianceRoute({ method: 'get', path: `${OPTIONS}.csv`, access, answer: showOptionsCsv }),
  allianceRoute({ method: 'get', path: `${OPTIONS}.xlsx`, access, answer: showOptionsXlsx }),
  allianceRoute({ method: 'post', path: `${OPTIONS}/uebernehmen`, access, answer: submitForms }),
  allianceRoute({ method: 'get', path: `${OPTIONS}/neu`, access, answer: showNewOption }),
  allianceRoute({ method: 'post', path: `${OPTIONS}/neu`, access, answer: submitNewOption }),
  allianceRoute({ method: 'get', path: ONE, access, answer: showOption }),
  allianceRoute({ method: 'get', path: `${ONE}/bearbeiten`, access, answer: showOptionForm }),
  allianceRoute({ method: 'post', path: `${ONE}/bearbeiten`, access, answer: submitOption }),
  allianceRoute({ method: 'post', path: `${ONE}/bevorzugen`, access, answer: submitPreference }),
  allianceRoute({ method: 'post', path: `${ONE}/vorzug-zuruecknehmen`, access, answer: submitDrop }),
  allianceRoute({ method: 'post', path: `${ONE}/entfernen`, access, answer: submitRemoval }),
  allianceRoute({ method: 'post', path: `${ONE}/zurueckholen`, access, answer: submitReturn }),
];
