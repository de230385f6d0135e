import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { listOwnInformation } from '../../use-cases/information/list-own-information.ts';
import { OwnInformationView } from './own-information-view.tsx';

/** GET /v/:alliance/information */
export async function showOwnInformation(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const own = await listOwnInformation(services, alliance, principal);
  return {
    kind: 'page',
    title: 'Informationen an die Beschäftigten',
    section: 'information',
    crumbs: [{ label: 'Information' }],
    body: <OwnInformationView own={own} />,
  };
}
