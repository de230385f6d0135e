import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findPartners } from '../../use-cases/bundles/find-partners.ts';
import { readerFor } from '../reader-for.ts';
import { bundleCrumbs, listPath, SECTION } from './bundle-places.tsx';
import { PartnersView } from './partners-view.tsx';

/** GET /v/:alliance/buendel/partner?aufgabe=&bereich=&buendel=&mitglied= */
export async function showPartners(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, query } = call;
  const ask = {
    task: query.get('aufgabe') ?? '',
    area: query.get('bereich') ?? '',
    bundle: query.get('buendel') ?? '',
    start: query.get('mitglied') ?? '',
  };
  const found = await findPartners(services, alliance, readerFor(call), ask);
  return {
    kind: 'page',
    title: 'Partner finden',
    ...SECTION,
    crumbs: bundleCrumbs(alliance, undefined, 'Partner finden'),
    body: <PartnersView base={listPath(alliance)} ask={ask} found={found} mayCreate={isOffice(call)} />,
  };
}
