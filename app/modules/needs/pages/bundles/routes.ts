import { type Role, WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { allianceRoute, type PageRoute } from '../../../../platform/http/page-route.ts';
import { showNewBundle, submitNewBundle } from './create-bundle.tsx';
import { showBundleForm, submitBundleForm } from './edit-bundle.tsx';
import { showBundle, showBundleCsv } from './show-bundle.tsx';
import { showBundles, showBundlesCsv } from './show-bundles.tsx';
import { showPartners } from './show-partners.tsx';
import { submitMember, submitStep } from './submit-act.ts';

const read = { kind: 'roles', roles: WORKING_ROLES } as const;

/** Bundling is the office's work; members read along. */
const OFFICE: readonly Role[] = ['coordinator'];
const edit = { kind: 'roles', roles: OFFICE } as const;

const BUNDLES = '/v/:alliance/buendel';
const BUNDLE = `${BUNDLES}/:id`;

/** Pages of bundles and partners. Fixed names stand before the ids: the first route that fits answers. */
export const bundlePageRoutes: readonly PageRoute[] = [
  allianceRoute({ method: 'get', path: BUNDLES, access: read, answer: showBundles }),
  allianceRoute({ method: 'get', path: `${BUNDLES}.csv`, access: read, answer: showBundlesCsv }),
  allianceRoute({ method: 'get', path: `${BUNDLES}/neu`, access: edit, answer: showNewBundle }),
  allianceRoute({ method: 'post', path: `${BUNDLES}/neu`, access: edit, answer: submitNewBundle }),
  allianceRoute({ method: 'get', path: `${BUNDLES}/partner`, access: read, answer: showPartners }),
  allianceRoute({ method: 'get', path: BUNDLE, access: read, answer: showBundle }),
  allianceRoute({ method: 'get', path: `${BUNDLE}/tabelle.csv`, access: read, answer: showBundleCsv }),
  allianceRoute({ method: 'get', path: `${BUNDLE}/bearbeiten`, access: edit, answer: showBundleForm }),
  allianceRoute({ method: 'post', path: `${BUNDLE}/bearbeiten`, access: edit, answer: submitBundleForm }),
  allianceRoute({ method: 'post', path: `${BUNDLE}/stand`, access: edit, answer: submitStep }),
  allianceRoute({ method: 'post', path: `${BUNDLE}/mitglied`, access: edit, answer: submitMember }),
];
