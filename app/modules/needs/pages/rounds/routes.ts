import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showRoundStep, submitRoundStep } from './confirm-step.tsx';
import { showComplexity, submitComplexity } from './edit-complexity.tsx';
import { showNewRound, showSettings, submitNewRound, submitSettings } from './edit-settings.tsx';
import { showPublicRanking } from './show-public-ranking.tsx';
import { showRound } from './show-round.tsx';
import { showRounds } from './show-rounds.tsx';
import { STEP_PAGES } from './steps.ts';

const ROUNDS = '/v/:alliance/runden';
const ROUND = `${ROUNDS}/:round`;
const OFFICE: readonly Role[] = ['coordinator'];
type Answer = Parameters<typeof allianceRoute>[0]['answer'];

/** What everyone at work may open; what of a round they see is decided by `mayReadRound` and its state. */
const read = (path: string, answer: Answer): PageRoute =>
  allianceRoute({ method: 'get', path, access: { kind: 'roles', roles: WORKING_ROLES }, answer });

/** What the office alone does. */
const office = (method: PageRoute['method'], path: string, answer: Answer): PageRoute =>
  allianceRoute({ method, path, access: { kind: 'roles', roles: OFFICE }, answer });

/** Pages of needs rounds. Fixed names stand before the slug: the first route that fits answers. */
export const roundPageRoutes: readonly PageRoute[] = [
  read(ROUNDS, showRounds),
  office('get', `${ROUNDS}/neu`, showNewRound),
  office('post', `${ROUNDS}/neu`, submitNewRound),
  read(ROUND, showRound),
  office('get', `${ROUND}/einstellungen`, showSettings),
  office('post', `${ROUND}/einstellungen`, submitSettings),
  office('get', `${ROUND}/komplexitaet`, showComplexity),
  office('post', `${ROUND}/komplexitaet`, submitComplexity),
  ...STEP_PAGES.flatMap((page) => [
    office('get', `${ROUND}/${page.step}`, showRoundStep(page)),
    office('post', `${ROUND}/${page.step}`, submitRoundStep(page)),
  ]),
  {
    method: 'get',
    path: '/v/:alliance/rangfolge',
    access: {
      kind: 'public',
      because: 'a ranking that the alliance set to be public: figures of areas, no member, no single rating',
    },
    answer: showPublicRanking,
  },
];
