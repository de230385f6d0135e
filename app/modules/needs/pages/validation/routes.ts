import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { submitAnswer, submitOrder, submitStart } from './edit-validation.ts';
import { showFinish, submitFinish } from './finish-validation.tsx';
import { showOrderCsv, showValidation } from './show-validation.tsx';

type Answer = Parameters<typeof allianceRoute>[0]['answer'];

const route =
  (roles: readonly Role[]) =>
  (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
    allianceRoute({
      method,
      path: `/v/:alliance/runden/:round/top20${path}`,
      access: { kind: 'roles', roles },
      answer,
    });

/** What of it someone sees is decided by `mayReadOrder`; a deputy may hold any role. */
const open = route(WORKING_ROLES);
const office = route(['coordinator']);

export const validationPageRoutes: readonly PageRoute[] = [
  open('get', '', showValidation),
  open('get', '.csv', showOrderCsv),
  office('post', '', submitStart),
  open('post', '/antwort', submitAnswer),
  office('post', '/reihenfolge', submitOrder),
  office('get', '/abschliessen', showFinish),
  office('post', '/abschliessen', submitFinish),
];
