import { rolesIn } from '../../../../platform/auth/access.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { ADDRESS_KEEPERS } from '../../use-cases/information/keep-addresses.ts';
import { loadInformation } from '../../use-cases/information/load-information.ts';
import { appraisalPath } from '../appraisal-places.tsx';
import { informationPage, notThere } from './information-places.tsx';
import { InformationView } from './information-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  verworfen: 'Der Entwurf ist verworfen. Im Protokoll bleibt er erhalten.',
};

/** GET /v/:alliance/projekte/:slug/pruefung/information */
export async function showInformation(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadInformation(services, alliance, principal, params['slug'] ?? '');
  if (!page) return notThere();
  const { project } = page.scene;
  const body = (
    <InformationView
      path={appraisalPath(call, project)}
      settings={keepsAddresses(call) ? `/v/${alliance.slug}/information/postfaecher` : null}
      page={page}
      message={messageIn(MESSAGES, query)}
    />
  );
  return informationPage(call, project, { title: 'Information', isTop: true }, body);
}

/** The same roles as the page of the mailboxes takes. */
const keepsAddresses = ({ alliance, principal, services }: AllianceCall): boolean =>
  rolesIn(principal, alliance.id, services.clock.today()).some((role) => ADDRESS_KEEPERS.includes(role));
