import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showEditIdea, showNewIdea, submitEditIdea, submitNewIdea } from './edit-idea.tsx';
import { showIdea, submitHiding } from './show-idea.tsx';
import { showIdeas, showIdeasCsv } from './show-ideas.tsx';

/** Municipalities add and edit their own, the office all; for which member, the use case decides. */
const WRITERS: readonly Role[] = ['coordinator', 'head', 'delegate'];
const OFFICE: readonly Role[] = ['coordinator'];

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const write = { kind: 'roles', roles: WRITERS } as const;
const office = { kind: 'roles', roles: OFFICE } as const;

const IDEAS = '/v/:alliance/ideen';
const IDEA = `${IDEAS}/:id`;

/** Pages of the idea store. Fixed names stand before the ids: the first route that fits answers. */
export const ideaPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: IDEAS, access: read, answer: showIdeas }),
  allianceRoute({ method: 'get', path: `${IDEAS}.csv`, access: read, answer: showIdeasCsv }),
  allianceRoute({ method: 'get', path: `${IDEAS}/neu`, access: write, answer: showNewIdea }),
  allianceRoute({ method: 'post', path: `${IDEAS}/neu`, access: write, answer: submitNewIdea }),
  allianceRoute({ method: 'get', path: IDEA, access: read, answer: showIdea }),
  allianceRoute({ method: 'get', path: `${IDEA}/bearbeiten`, access: write, answer: showEditIdea }),
  allianceRoute({ method: 'post', path: `${IDEA}/bearbeiten`, access: write, answer: submitEditIdea }),
  allianceRoute({ method: 'post', path: `${IDEA}/ausblenden`, access: office, answer: submitHiding }),
];
