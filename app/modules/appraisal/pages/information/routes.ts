import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { ADDRESS_KEEPERS } from '../../use-cases/information/keep-addresses.ts';
import { INFORMED_ROLES } from '../../use-cases/information/list-own-information.ts';
import { showAddresses, submitAddresses } from './edit-addresses.tsx';
import { showDelivery, showDeliveryProof, submitDelivery } from './edit-delivery.tsx';
import { showNoticeForm, submitNotice } from './edit-notice.tsx';
import { exportDeliveries } from './export-deliveries.ts';
import { showSend, submitDrop, submitSend } from './send-notice.tsx';
import { showInformation } from './show-information.tsx';
import { showNotice } from './show-notice.tsx';
import { showOwnInformation } from './show-own-information.tsx';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;
const informed = { kind: 'roles', roles: INFORMED_ROLES } as const;
const keepers = { kind: 'roles', roles: ADDRESS_KEEPERS } as const;

const LIST = '/v/:alliance/projekte/:slug/pruefung/information';
const ONE = `${LIST}/:id`;
const MEMBER = `${ONE}/kommune/:member`;
const ADDRESSES = '/v/:alliance/information/postfaecher';

/** What the staff of the members and its representations are told of a project. */
export const informationRoutes: readonly PageRoute[] = [
  allianceRoute({
    method: 'get',
    path: '/v/:alliance/information',
    access: informed,
    answer: showOwnInformation,
  }),
  allianceRoute({ method: 'get', path: ADDRESSES, access: keepers, answer: showAddresses }),
  allianceRoute({ method: 'post', path: `${ADDRESSES}/:member`, access: keepers, answer: submitAddresses }),
  allianceRoute({ method: 'get', path: LIST, access: read, answer: showInformation }),
  allianceRoute({ method: 'get', path: `${LIST}/neu`, access: read, answer: showNoticeForm }),
  allianceRoute({ method: 'post', path: `${LIST}/neu`, access: read, answer: submitNotice }),
  allianceRoute({ method: 'get', path: ONE, access: read, answer: showNotice }),
  allianceRoute({ method: 'get', path: `${ONE}/bearbeiten`, access: read, answer: showNoticeForm }),
  allianceRoute({ method: 'post', path: `${ONE}/bearbeiten`, access: read, answer: submitNotice }),
  allianceRoute({ method: 'get', path: `${ONE}/senden`, access: read, answer: showSend }),
  allianceRoute({ method: 'post', path: `${ONE}/senden`, access: read, answer: submitSend }),
  allianceRoute({ method: 'post', path: `${ONE}/verwerfen`, access: read, answer: submitDrop }),
  allianceRoute({ method: 'get', path: `${ONE}/nachweise/:format`, access: read, answer: exportDeliveries }),
  allianceRoute({ method: 'get', path: MEMBER, access: read, answer: showDelivery }),
  allianceRoute({ method: 'post', path: `${MEMBER}/:group`, access: read, answer: submitDelivery }),
  allianceRoute({ method: 'get', path: `${ONE}/nachweis/:sha256`, access: read, answer: showDeliveryProof }),
];
