import { MONEY_ROLES } from '../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../platform/http/page-route.ts';
import { showCalculator, showCalculatorCsv, showSimulatedRechenweg } from './show-calculator.tsx';
import { showRechenweg } from './show-rechenweg.tsx';
import { showTable, showTableCsv } from './show-table.tsx';
import { showTables } from './show-tables.tsx';

const access = { kind: 'roles', roles: MONEY_ROLES } as const;
const ROOT = '/v/:alliance/abrechnung';

/** The calculator stands before the tables: its path would read as a table's name. */
export const settlementPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: ROOT, access, answer: showTables }),
  allianceRoute({ method: 'get', path: `${ROOT}/rechner`, access, answer: showCalculator }),
  allianceRoute({ method: 'get', path: `${ROOT}/rechner.csv`, access, answer: showCalculatorCsv }),
  allianceRoute({ method: 'get', path: `${ROOT}/rechner/:member`, access, answer: showSimulatedRechenweg }),
  allianceRoute({ method: 'get', path: `${ROOT}/:table{[a-z0-9-]+\\.csv}`, access, answer: showTableCsv }),
  allianceRoute({ method: 'get', path: `${ROOT}/:table`, access, answer: showTable }),
  allianceRoute({ method: 'get', path: `${ROOT}/:table/:member`, access, answer: showRechenweg }),
];
