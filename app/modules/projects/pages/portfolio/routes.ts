import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import {
  showCounts,
  submitCapacity,
  submitCapacityRemoval,
  submitLimit,
  submitLimitRemoval,
} from './edit-counts.tsx';
import { SELECTORS } from './portfolio-places.tsx';
import { showPortfolio, submitWaitingMove } from './show-portfolio.tsx';
import { sendPrintPdf, showPrint } from './show-print.tsx';
import { showSelection, showSelectionCsv } from './show-selection.tsx';
import { showStatusLists, showStatusListsCsv } from './show-status-lists.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const select = { kind: 'roles', roles: SELECTORS } as const;

/** The order of the waiting list and the limit are agreed with all members: the office alone records them. */
const OFFICE: readonly Role[] = ['coordinator'];
const office = { kind: 'roles', roles: OFFICE } as const;
/** A head or deputy states the capacity of the own member alone; the handler looks. */
const STATERS: readonly Role[] = ['coordinator', 'head', 'delegate'];
const state = { kind: 'roles', roles: STATERS } as const;

const OWN = '/v/:alliance/portfolio';
const COUNTS = `${OWN}/auslastung`;

export const portfolioRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: OWN, access: read, answer: showPortfolio }),
  allianceRoute({ method: 'post', path: `${OWN}/warteliste`, access: office, answer: submitWaitingMove }),
  allianceRoute({ method: 'get', path: `${OWN}/auswahl`, access: select, answer: showSelection }),
  allianceRoute({ method: 'get', path: `${OWN}/auswahl.csv`, access: select, answer: showSelectionCsv }),
  allianceRoute({ method: 'get', path: COUNTS, access: read, answer: showCounts }),
  allianceRoute({ method: 'post', path: `${COUNTS}/grenze`, access: office, answer: submitLimit }),
  allianceRoute({
    method: 'post',
    path: `${COUNTS}/grenze/herausnehmen`,
    access: office,
    answer: submitLimitRemoval,
  }),
  allianceRoute({ method: 'post', path: `${COUNTS}/kraft`, access: state, answer: submitCapacity }),
  allianceRoute({
    method: 'post',
    path: `${COUNTS}/kraft/herausnehmen`,
    access: state,
    answer: submitCapacityRemoval,
  }),
  allianceRoute({ method: 'get', path: `${OWN}/standlisten`, access: read, answer: showStatusLists }),
  allianceRoute({ method: 'get', path: `${OWN}/standlisten.csv`, access: read, answer: showStatusListsCsv }),
  allianceRoute({ method: 'get', path: `${OWN}/drucken`, access: read, answer: showPrint }),
  allianceRoute({ method: 'get', path: `${OWN}/drucken.pdf`, access: read, answer: sendPrintPdf }),
];
