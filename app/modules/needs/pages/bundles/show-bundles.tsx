import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadBundles } from '../../use-cases/bundles/load-bundles.ts';
import { readerFor } from '../reader-for.ts';
import { bundleCrumbs, listPath, SECTION } from './bundle-places.tsx';
import { bundleRows } from './bundles-csv.ts';
import { readBundlesQuery } from './bundles-query.ts';
import { BundlesView } from './bundles-view.tsx';

/** GET /v/:alliance/buendel?schwelle=&umfang= — with a wrong threshold status 422 and the proposals of ours. */
export async function showBundles(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance } = call;
  const query = readBundlesQuery(call.query);
  const loaded = await loadBundles(services, alliance, readerFor(call), query);
  return {
    kind: 'page',
    ...(query.problems.length > 0 && { status: 422 as const }),
    title: 'Bündel',
    ...SECTION,
    crumbs: bundleCrumbs(alliance),
    body: <BundlesView base={listPath(alliance)} loaded={loaded} query={query} isOffice={isOffice(call)} />,
  };
}

/** GET /v/:alliance/buendel.csv — the bundles of the screen. */
export async function showBundlesCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance } = call;
  const { bundles, source } = await loadBundles(
    services,
    alliance,
    readerFor(call),
    readBundlesQuery(call.query),
  );
  return {
    kind: 'file',
    name: `buendel-${alliance.slug}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(bundleRows(bundles, source)),
  };
}
