import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { confirmHandIn, handIn } from './hand-in.tsx';
import { saveSectionPage, showSection, showSectionFile } from './section-page.tsx';
import { showSections, submitSection, submitSectionStep } from './show-sections.tsx';

/** A deputy may hold any role: whose sheet it is decides each use case. */
const access = { kind: 'roles', roles: WORKING_ROLES } as const;
const PAGE = '/v/:alliance/erhebungen/:survey/bogen/:member/abschnitte';

/** Who has the link answers the questions of one section, and sees nothing else. */
const byLink = (method: PageRoute['method'], path: string, answer: PageRoute['answer']): PageRoute => ({
  method,
  path: `/v/:alliance/erhebungsabschnitt/:token${path}`,
  access: {
    kind: 'public',
    because:
      'the secret in the address is the permission: for the questions of one section, until it is handed in, withdrawn or over',
  },
  answer,
});

export const sectionRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: PAGE, access, answer: showSections }),
  allianceRoute({ method: 'post', path: PAGE, access, answer: submitSection }),
  allianceRoute({ method: 'post', path: `${PAGE}/:section/:step`, access, answer: submitSectionStep }),
  byLink('get', '', showSection),
  byLink('post', '', saveSectionPage),
  byLink('get', '/datei/:question', showSectionFile),
  byLink('get', '/abgeben', confirmHandIn),
  byLink('post', '/abgeben', handIn),
];
