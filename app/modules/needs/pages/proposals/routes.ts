import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showEditProposal, submitEditProposal } from './edit-proposal.tsx';
import { showLinkedForm, submitLinkedForm } from './linked-proposal.tsx';
import { showNewProposal, submitNewProposal } from './new-proposal.tsx';
import { showProposal } from './show-proposal.tsx';
import { showProposals, showProposalsCsv } from './show-proposals.tsx';
import { showStandingLinks, submitStandingLink } from './standing-links.tsx';
import { submitAdvice, submitComment, submitStep, submitTarget, submitVote } from './submit-acts.ts';

const BOX = '/v/:alliance/vorschlaege';
const ONE = `${BOX}/:id`;

/** Everyone at work may propose and read; who votes for whom and who leads a proposal on, the use cases decide. */
const work = { kind: 'roles', roles: WORKING_ROLES } as const;
const ADVISERS: readonly Role[] = ['coordinator', 'steering'];
const advise = { kind: 'roles', roles: ADVISERS } as const;
const OFFICE: readonly Role[] = ['coordinator'];
const office = { kind: 'roles', roles: OFFICE } as const;

/** A department proposes without an account. */
const linked = (method: PageRoute['method'], answer: PageRoute['answer']): PageRoute => ({
  method,
  path: '/v/:alliance/vorschlag/:token',
  access: {
    kind: 'public',
    because:
      'the secret in the address is the permission: for one municipality, for proposals alone, at most so many a day, revocable',
  },
  answer,
});

/** Pages of the proposals box. Fixed names stand before the ids: the first route that fits answers. */
export const proposalPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: BOX, access: work, answer: showProposals }),
  allianceRoute({ method: 'get', path: `${BOX}.csv`, access: work, answer: showProposalsCsv }),
  allianceRoute({ method: 'get', path: `${BOX}/neu`, access: work, answer: showNewProposal }),
  allianceRoute({ method: 'post', path: `${BOX}/neu`, access: work, answer: submitNewProposal }),
  allianceRoute({ method: 'get', path: `${BOX}/links`, access: work, answer: showStandingLinks }),
  allianceRoute({ method: 'post', path: `${BOX}/links`, access: work, answer: submitStandingLink }),
  allianceRoute({ method: 'get', path: ONE, access: work, answer: showProposal }),
  allianceRoute({ method: 'get', path: `${ONE}/bearbeiten`, access: work, answer: showEditProposal }),
  allianceRoute({ method: 'post', path: `${ONE}/bearbeiten`, access: work, answer: submitEditProposal }),
  allianceRoute({ method: 'post', path: `${ONE}/schritt`, access: work, answer: submitStep }),
  allianceRoute({ method: 'post', path: `${ONE}/stimme`, access: work, answer: submitVote }),
  allianceRoute({ method: 'post', path: `${ONE}/empfehlung`, access: advise, answer: submitAdvice }),
  allianceRoute({ method: 'post', path: `${ONE}/anmerkung`, access: advise, answer: submitComment }),
  allianceRoute({ method: 'post', path: `${ONE}/ziel`, access: office, answer: submitTarget }),
  linked('get', showLinkedForm),
  linked('post', submitLinkedForm),
];
