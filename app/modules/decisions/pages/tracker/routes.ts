import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showNewMatter, submitNewMatter } from './create-matter.tsx';
import { showFigures, submitFigures } from './edit-figures.tsx';
import { showMatterText, submitMatterText } from './edit-matter.tsx';
import { submitDecider, submitPaper, submitResult } from './edit-path.ts';
import { sendAllPapers, sendPaperDocx, sendPaperPdf } from './send-papers.tsx';
import { showMatters } from './show-matters.tsx';
import { showPath, showProof } from './show-path.tsx';
import { showTracker, showTrackerCsv } from './show-tracker.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** What all resolve on is the office's to plan; results come also from the members themselves (the use case decides). */
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const MATTERS = '/v/:alliance/vorgaenge';
const MATTER = `${MATTERS}/:id`;
const MEMBER = `${MATTER}/:key`;

/** Pages of the resolution tracker. Fixed names stand before the ids: the first route that fits answers. */
export const trackerPageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: MATTERS, access: read, answer: showMatters }),
  allianceRoute({ method: 'get', path: `${MATTERS}/neu`, access: edit, answer: showNewMatter }),
  allianceRoute({ method: 'post', path: `${MATTERS}/neu`, access: edit, answer: submitNewMatter }),
  allianceRoute({ method: 'get', path: MATTER, access: read, answer: showTracker }),
  allianceRoute({ method: 'get', path: `${MATTER}/tabelle.csv`, access: read, answer: showTrackerCsv }),
  allianceRoute({ method: 'get', path: `${MATTER}/vorlagen.zip`, access: edit, answer: sendAllPapers }),
  allianceRoute({ method: 'get', path: `${MATTER}/zahlen`, access: edit, answer: showFigures }),
  allianceRoute({ method: 'post', path: `${MATTER}/zahlen`, access: edit, answer: submitFigures }),
  allianceRoute({ method: 'get', path: `${MATTER}/text`, access: edit, answer: showMatterText }),
  allianceRoute({ method: 'post', path: `${MATTER}/text`, access: edit, answer: submitMatterText }),
  allianceRoute({ method: 'get', path: MEMBER, access: read, answer: showPath }),
  allianceRoute({ method: 'post', path: `${MEMBER}/ergebnis`, access: read, answer: submitResult }),
  allianceRoute({ method: 'post', path: `${MEMBER}/vorlage`, access: read, answer: submitPaper }),
  allianceRoute({ method: 'post', path: `${MEMBER}/weg`, access: edit, answer: submitDecider }),
  allianceRoute({ method: 'get', path: `${MEMBER}/vorlage.pdf`, access: read, answer: sendPaperPdf }),
  allianceRoute({ method: 'get', path: `${MEMBER}/vorlage.docx`, access: read, answer: sendPaperDocx }),
  allianceRoute({ method: 'get', path: `${MEMBER}/nachweis/:sha256`, access: read, answer: showProof }),
];
