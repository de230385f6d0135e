import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { downloadSignatureFile, downloadSignaturePaper, showMemberSigning } from './show-member-signing.tsx';
import { downloadSignatures, showSignatures } from './show-signatures.tsx';
import { submitSignature, submitStrike } from './submit-signature.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Whoever deputises for a head may hold any working role: which member one acts for is a rule (`refuseRecorder`). */
const RECORDERS: readonly Role[] = WORKING_ROLES.filter((role) => role !== 'auditor');
const record = { kind: 'roles', roles: RECORDERS } as const;

const DOCUMENT = '/v/:alliance/dokumente/:id';
const ALL = `${DOCUMENT}/unterschriften`;

export const signaturePageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: ALL, access: read, answer: showSignatures }),
  allianceRoute({ method: 'get', path: `${ALL}.zip`, access: read, answer: downloadSignatures }),
  allianceRoute({
    method: 'get',
    path: `${DOCUMENT}/unterschriftsblatt/:key`,
    access: read,
    answer: downloadSignaturePaper,
  }),
  allianceRoute({ method: 'get', path: `${ALL}/:key`, access: read, answer: showMemberSigning }),
  allianceRoute({ method: 'post', path: `${ALL}/:key`, access: record, answer: submitSignature }),
  allianceRoute({ method: 'post', path: `${ALL}/:key/streichen`, access: record, answer: submitStrike }),
  allianceRoute({
    method: 'get',
    path: `${ALL}/:key/datei/:sha256`,
    access: read,
    answer: downloadSignatureFile,
  }),
];
