import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { confirmRateRemoval, submitRateRemoval } from './remove-rate.tsx';
import { showPayGrades, submitPayGrade } from './show-pay-grades.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const RATES = '/v/:alliance/erhebungen/personalkosten';

/** Standard costs of pay grades. They stand before the pages of one survey: its address must not catch theirs. */
export const payGradeRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: RATES, access: read, answer: showPayGrades }),
  allianceRoute({ method: 'post', path: RATES, access: edit, answer: submitPayGrade }),
  allianceRoute({
    method: 'get',
    path: `${RATES}/:satz/zuruecknehmen`,
    access: edit,
    answer: confirmRateRemoval,
  }),
  allianceRoute({
    method: 'post',
    path: `${RATES}/:satz/zuruecknehmen`,
    access: edit,
    answer: submitRateRemoval,
  }),
];
