import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { loadTables } from '../use-cases/load-tables.ts';
import { TablesView } from './tables-view.tsx';

/** GET /v/:alliance/abrechnung; ?projekt=slug leads on to the table of an undertaking. */
export async function showTables({ services, alliance, query }: AllianceCall): Promise<PageAnswer> {
  const { tables, names } = await loadTables(services, alliance);
  const base = `/v/${alliance.slug}/abrechnung`;
  const asked = tables.find(
    (table) => table.undertakingSlug !== null && table.undertakingSlug === query.get('projekt'),
  );
  if (asked) return { kind: 'redirect', to: `${base}/${asked.slug}` };
  return {
    kind: 'page',
    title: 'Abrechnung',
    section: 'abrechnung',
    crumbs: [{ label: 'Abrechnung' }],
    body: <TablesView base={base} tables={tables} names={names} />,
  };
}
