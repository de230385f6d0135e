import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { autosave } from './autosave.ts';
import { showSheetPrint } from './print-view.tsx';
import { savePage } from './save-page.ts';
import { showSheetCsv } from './sheet-csv.ts';
import { showRelease, submitSheetStep } from './show-release.tsx';
import { showSheet } from './show-sheet.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const SHEET = '/v/:alliance/runden/:round/antwort/:member';

export const answerRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: SHEET, access, answer: showSheet }),
  allianceRoute({ method: 'post', path: SHEET, access, answer: savePage }),
  allianceRoute({ method: 'post', path: `${SHEET}/speichern`, access, answer: autosave }),
  allianceRoute({ method: 'get', path: `${SHEET}/freigeben`, access, answer: showRelease }),
  allianceRoute({ method: 'post', path: `${SHEET}/freigeben`, access, answer: submitSheetStep }),
  allianceRoute({ method: 'get', path: `${SHEET}/druck`, access, answer: showSheetPrint }),
  allianceRoute({ method: 'get', path: `${SHEET}/bogen.csv`, access, answer: showSheetCsv }),
];
